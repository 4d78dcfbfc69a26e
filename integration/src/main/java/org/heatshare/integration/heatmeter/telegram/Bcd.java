package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;

/** Binary-coded decimals (type A): the least significant byte first, an F in the top digit for minus. */
final class Bcd {
    /** Cannot be a value of up to 18 digits, so that decoding needs no object for "no number". */
    static final long NOT_A_NUMBER = Long.MIN_VALUE;

    private static final int MINUS = 0xF;

    private Bcd() {}

    /** The number in at most 9 bytes, or {@link #NOT_A_NUMBER} where a digit is above 9. */
    static long number(Bytes bytes, int from, int length) {
        int top = bytes.at(from + length - 1);
        boolean negative = top >> 4 == MINUS;
        long number = 0;
        for (int i = from + length - 1; i >= from; i--) {
            int pair = bytes.at(i);
            int tens = i == from + length - 1 && negative ? 0 : pair >> 4;
            int ones = pair & 0xF;
            if (tens > 9 || ones > 9) {
                return NOT_A_NUMBER;
            }
            number = number * 100 + tens * 10L + ones;
        }
        return negative ? -number : number;
    }
}
