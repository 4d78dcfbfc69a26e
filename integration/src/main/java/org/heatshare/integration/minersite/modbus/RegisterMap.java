package org.heatshare.integration.minersite.modbus;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one kind of controller, pump or meter, as its document tells them. All of them are read, none is ever
 * written.
 *
 * @param unit the device's number behind its address, 1 to 247; 0 or 255 for the one that has the address
 * @param pollEvery between two readings, 5 seconds to 5 minutes; absent for as often as other controllers
 * @see "docs/schemas/register-map.schema.json"
 */
public record RegisterMap(int unit, @Nullable Duration pollEvery, List<Register> registers) {
    public RegisterMap {
        registers = List.copyOf(registers);
    }

    /** @throws IllegalArgumentException naming the field that does not fit, what it holds and what may stand there */
    public static RegisterMap parse(String json) {
        return RegisterMapReader.read(json);
    }
}
