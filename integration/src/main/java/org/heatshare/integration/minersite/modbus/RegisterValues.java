package org.heatshare.integration.minersite.modbus;

import java.math.BigDecimal;
import org.heatshare.integration.minersite.map.Floats;
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
        return register.value().kept(number);
    }

    private static @Nullable BigDecimal number(Register register, byte[] words, int offset) {
        Register.Type type = register.type();
        boolean highFirst = register.wordOrder() == Register.WordOrder.HIGH_FIRST;
        long bits = 0;
        for (int i = 0; i < type.words(); i++) {
            bits = bits << Short.SIZE | word(words, offset + (highFirst ? i : type.words() - 1 - i));
        }
        return switch (type) {
            case INT16 -> signed((short) bits, Short.MIN_VALUE);
            case INT32 -> signed((int) bits, Integer.MIN_VALUE);
            case INT64 -> signed(bits, Long.MIN_VALUE);
            case UINT16 -> bits == 0xFFFF ? null : BigDecimal.valueOf(bits);
            case UINT32 -> bits == 0xFFFF_FFFFL ? null : BigDecimal.valueOf(bits);
            case UINT64 -> bits == -1 ? null : new BigDecimal(Long.toUnsignedString(bits));
            case FLOAT32 -> Floats.decimal(Float.intBitsToFloat((int) bits));
            case FLOAT64 -> Floats.decimal(Double.longBitsToDouble(bits));
        };
    }

    private static @Nullable BigDecimal signed(long number, long none) {
        return number == none ? null : BigDecimal.valueOf(number);
    }

    private static int word(byte[] words, int offset) {
        return (words[2 * offset] & 0xFF) << 8 | words[2 * offset + 1] & 0xFF;
    }
}
