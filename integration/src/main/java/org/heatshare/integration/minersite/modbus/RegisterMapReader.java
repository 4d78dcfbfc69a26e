package org.heatshare.integration.minersite.modbus;

import java.time.Duration;
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
                map.list("registers", REGISTERS_MAX, field -> register(field, addressBase), Register::value));
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
