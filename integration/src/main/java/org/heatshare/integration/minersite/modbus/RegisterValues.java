package org.heatshare.integration.minersite.modbus;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes a register's number out of the words of an answer. */
final class RegisterValues {
    private RegisterValues() {}

    /**
     * The scaled value; absent where the controller says that it has none: the register's own null value, the lowest
     * signed or highest unsigned number of its width, or a float that is no number.
     *
     * @param words the block's registers, two bytes each, the high byte first
     * @param offset of the register in it, in words
     */
    static @Nullable BigDecimal value(Register register, byte[] words, int offset) {
        BigDecimal number = number(register, words, offset);
        BigDecimal nullValue = register.nullValue();
        if (number == null || nullValue != null && number.compareTo(nullValue) == 0) {
            return null;
        }
        return number.multiply(register.scale());
    }

    private static @Nullable BigDecimal number(Register register, byte[] words, int offset) {
        int first = word(words, offset);
        if (register.type().words() == 1) {
            return narrow(register.type(), first);
        }
        int second = word(words, offset + 1);
        int bits = register.wordOrder() == Register.WordOrder.HIGH_FIRST ? first << 16 | second : second << 16 | first;
        return wide(register.type(), bits);
    }

    private static @Nullable BigDecimal narrow(Register.Type type, int bits) {
        if (type == Register.Type.UINT16) {
            return bits == 0xFFFF ? null : BigDecimal.valueOf(bits);
        }
        return (short) bits == Short.MIN_VALUE ? null : BigDecimal.valueOf((short) bits);
    }

    private static @Nullable BigDecimal wide(Register.Type type, int bits) {
        return switch (type) {
            case UINT32 -> bits == -1 ? null : BigDecimal.valueOf(Integer.toUnsignedLong(bits));
            case FLOAT32 -> {
                float number = Float.intBitsToFloat(bits);
                // The shortest decimal that means the same float: a controller's 21.3 shall not become 21.29999.
                yield Float.isFinite(number) ? new BigDecimal(Float.toString(number)) : null;
            }
            default -> bits == Integer.MIN_VALUE ? null : BigDecimal.valueOf(bits);
        };
    }

    private static int word(byte[] words, int offset) {
        return (words[2 * offset] & 0xFF) << 8 | words[2 * offset + 1] & 0xFF;
    }
}
