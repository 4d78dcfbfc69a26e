package org.heatshare.integration.minersite.modbus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heatshare.integration.minersite.map.MapField;
import org.heatshare.integration.minersite.map.MappedValue;

/** Reads a register map strictly: what is not known is refused, with its place. */
final class RegisterMapReader {
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
        MapField map = MapField.root("registerMap", json);
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
            if (!names.add(register.value().keptName())) {
                throw field.refused("name", register.value().name(), "a name that no other register has");
            }
            registers.add(register);
        }
        return registers;
    }

    private static Register register(MapField field, int addressBase) {
        field.knowsOnly(REGISTER_FIELDS);
        field.refuseWriting();
        MappedValue value = MappedValue.read(field);
        Register.Type type = field.constant("type", Register.Type.class, null);
        int addressMax = 0xFFFF - type.words() + 1;
        return new Register(
                value,
                field.constant("area", Register.Area.class, null),
                field.integer("address", addressBase, addressMax + addressBase, null) - addressBase,
                type,
                field.constant("wordOrder", Register.WordOrder.class, Register.WordOrder.HIGH_FIRST),
                field.decimal("nullValue"));
    }
}
