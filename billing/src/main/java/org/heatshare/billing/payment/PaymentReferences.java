package org.heatshare.billing.payment;

/**
 * Payment references of the Nordic countries.
 *
 * <p>Finland: viitenumero, 4 to 20 digits, weights 7, 3, 1 from the right. Sweden: OCR, a length digit and a check digit
 * by modulus 10. Norway and Denmark: digits with a check digit by modulus 10 (KID, FIK +71).
 */
public final class PaymentReferences {

    private PaymentReferences() {}

    /**
     * The reference for a document's number.
     *
     * @param country ISO 3166-1 alpha-2
     * @param number digits, the first not zero, at most 14
     */
    public static String forNumber(String country, long number) {
        if (number <= 0 || number > 99_999_999_999_999L) {
            throw new IllegalArgumentException("a reference needs a number of 1 to 14 digits, not " + number);
        }
        String digits = Long.toString(number);
        return switch (country) {
            case "FI" -> finnish(digits.length() < 3 ? "100" + digits : digits);
            case "SE" -> swedish(digits);
            case "DK" -> withModulus10("%014d".formatted(number));
            default -> withModulus10(digits);
        };
    }

    /** The digits with the Finnish check digit after them. */
    static String finnish(String digits) {
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += weights[i % 3] * digit(digits, digits.length() - 1 - i);
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** The digits, the last digit of the reference's whole length, and the check digit over all before it. */
    static String swedish(String digits) {
        return withModulus10(digits + (digits.length() + 2) % 10);
    }

    /** The digits with a check digit by modulus 10 (Luhn) after them. */
    static String withModulus10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static int digit(String digits, int position) {
        return digits.charAt(position) - '0';
    }
}
