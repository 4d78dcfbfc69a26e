package org.heatshare.integration.minersite.modbus;

import java.math.BigDecimal;
import org.heatshare.integration.minersite.map.MappedValue;
import org.jspecify.annotations.Nullable;

/**
 * One value of a controller.
 *
 * @param address of its first register, from 0 as on the wire
 * @param nullValue the number that stands for no value; every type has usual ones besides
 */
public record Register(
        MappedValue value,
        Area area,
        int address,
        Type type,
        WordOrder wordOrder,
        @Nullable BigDecimal nullValue) {
    private static final int ADDRESS_MAX = 0xFFFF;

    public Register {
        if (address < 0 || address + type.words() - 1 > ADDRESS_MAX) {
            throw new IllegalArgumentException(
                    "Register '%s' has address %d; it must be 0 to %d.".formatted(value.name(), address, ADDRESS_MAX));
        }
    }

    /** First address behind the register. */
    int end() {
        return address + type.words();
    }

    /** Which of the controller's tables it stands in. */
    public enum Area {
        /** Read with function 3. */
        HOLDING,
        /** Read with function 4. */
        INPUT
    }

    /** Which word of a number of more than 16 bits comes first. */
    public enum WordOrder {
        HIGH_FIRST,
        LOW_FIRST
    }

    /** How the number is coded. */
    public enum Type {
        INT16(1),
        UINT16(1),
        INT32(2),
        UINT32(2),
        FLOAT32(2),
        INT64(4),
        UINT64(4),
        FLOAT64(4);

        private final int words;

        Type(int words) {
            this.words = words;
        }

        /** Registers of 16 bits that it takes. */
        public int words() {
            return words;
        }
    }
}
