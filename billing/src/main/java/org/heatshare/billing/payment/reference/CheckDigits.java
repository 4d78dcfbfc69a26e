package org.heatshare.billing.payment.reference;

import java.math.BigInteger;

/** The arithmetic of check digits over ASCII digits; callers have made sure that there is nothing else. */
final class CheckDigits {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int[] FINNISH_WEIGHTS = {7, 3, 1};

    private CheckDigits() {}

    static boolean areDigits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static void requireDigits(String number, int least, int most, String scheme) {
        if (!areDigits(number, least, most)) {
            String shown = number.length() > 40 ? number.substring(0, 40) + "..." : number;
            throw new InvalidReferenceException(
                    scheme + " needs a number of " + least + " to " + most + " digits, not '" + shown + "'");
        }
    }

    /** Modulus 10 by Luhn (ISO/IEC 7812-1 annex B): finds each wrong digit, and neighbours swapped except 0 and 9. */
    static char luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = fromRight(digits, i) * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return complement10(sum);
    }

    /** Weights 7, 3, 1 from the right: finds each wrong digit, and swapped neighbours that do not differ by five. */
    static char weights731(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += FINNISH_WEIGHTS[i % 3] * fromRight(digits, i);
        }
        return complement10(sum);
    }

    /** Modulus 11, weights 2 to 7 from the right; a minus stands for ten. Finds each wrong digit and swapped neighbours. */
    static char modulus11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (2 + i % 6) * fromRight(digits, i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? '-' : (char) ('0' + check);
    }

    /** The remainder by 97 of letters and digits, A standing for 10 and Z for 35 (ISO 7064 MOD 97-10). */
    static int modulus97(String alphanumeric) {
        StringBuilder digits = new StringBuilder(2 * alphanumeric.length());
        alphanumeric.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValueExact();
    }

    private static char complement10(int sum) {
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static int fromRight(String digits, int position) {
        return digits.charAt(digits.length() - 1 - position) - '0';
    }
}
