package org.heatshare.billing.payment.reference;

/**
 * Norway's KID (customer identification): 2 to 25 characters, the last of which checks the others.
 *
 * @param modulus as the payee has agreed with the bank
 */
public record NorwegianKid(Modulus modulus) implements ReferenceScheme {

    private static final int MOST = 25;

    /** The two rules that Norway's banks offer. */
    public enum Modulus {
        MOD10,
        /** Finds more slips, but its check digit may be a minus. */
        MOD11
    }

    @Override
    public String referenceFor(String number) {
        CheckDigits.requireDigits(number, 1, MOST - 1, "the Norwegian KID");
        return number + checkDigit(number);
    }

    @Override
    public boolean accepts(String reference) {
        int last = reference.length() - 1;
        return last > 0
                && CheckDigits.areDigits(reference.substring(0, last), 1, MOST - 1)
                && checkDigit(reference.substring(0, last)) == reference.charAt(last);
    }

    private char checkDigit(String digits) {
        return switch (modulus) {
            case MOD10 -> CheckDigits.luhn(digits);
            case MOD11 -> CheckDigits.modulus11(digits);
        };
    }

    @Override
    public String printed(String reference) {
        return reference;
    }
}
