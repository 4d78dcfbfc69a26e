package org.heatshare.integration.minersite.modbus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a register map strictly: what is not known is refused, with its place. */
final class RegisterMapReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> FIELDS =
            Set.of("name", "unitId", "addressBase", "pollSeconds", "writable", "registers");
    private static final Set<String> REGISTER_FIELDS = Set.of(
            "name", "quantity", "unit", "area", "address", "type", "wordOrder", "scale", "nullValue", "writable");
    private static final int UNIT_MAX = 255;
    private static final int POLL_SECONDS_MIN = 5;
    private static final int POLL_SECONDS_MAX = 300;
    private static final int REGISTERS_MAX = 1_000;

    private RegisterMapReader() {}

    static RegisterMap read(String json) {
        var map = new MapField("registerMap", root(json));
        map.knowsOnly(FIELDS);
        map.refuseWriting();
        int addressBase = map.integer("addressBase", 0, 1, 0);
        return new RegisterMap(
                map.integer("unitId", 0, UNIT_MAX, 1),
                map.has("pollSeconds")
                        ? Duration.ofSeconds(map.integer("pollSeconds", POLL_SECONDS_MIN, POLL_SECONDS_MAX, null))
                        : null,
                registers(map, addressBase));
    }

    private static JsonNode root(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                throw new IllegalArgumentException("The register map must be an object with 'registers'.");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The register map is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<Register> registers(MapField map, int addressBase) {
        JsonNode list = map.node().path("registers");
        if (!list.isArray() || list.isEmpty() || list.size() > REGISTERS_MAX) {
            throw new IllegalArgumentException(
                    "registerMap.registers must be a list of 1 to %d registers.".formatted(REGISTERS_MAX));
        }
        List<Register> registers = new ArrayList<>(list.size());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            var field = new MapField("registerMap.registers[%d]".formatted(i), list.get(i));
            Register register = register(field, addressBase);
            if (!names.add(register.keptName())) {
                throw field.refused("name", register.name(), "a name that no other register has");
            }
            registers.add(register);
        }
        return registers;
    }

    private static Register register(MapField field, int addressBase) {
        field.knowsOnly(REGISTER_FIELDS);
        field.refuseWriting();
        Quantity quantity = field.constant("quantity", Quantity.class, null);
        String unit = quantity == Quantity.STATE && !field.has("unit") ? "" : field.text("unit");
        if (!quantity.units().contains(unit)) {
            throw field.refused("unit", unit, "one of " + quantity.units() + " for " + quantity);
        }
        Register.Type type = field.constant("type", Register.Type.class, null);
        int addressMax = 0xFFFF - type.words() + 1;
        BigDecimal scale = field.decimal("scale");
        return new Register(
                field.name(),
                quantity,
                unit,
                field.constant("area", Register.Area.class, null),
                field.integer("address", addressBase, addressMax + addressBase, null) - addressBase,
                type,
                scale == null ? BigDecimal.ONE : scale,
                field.constant("wordOrder", Register.WordOrder.class, Register.WordOrder.HIGH_FIRST),
                field.decimal("nullValue"));
    }
}
