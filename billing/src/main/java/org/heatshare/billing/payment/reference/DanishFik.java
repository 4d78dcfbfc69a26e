package org.heatshare.billing.payment.reference;

/** Denmark's payment identification of the card type +71: 15 digits, the last of which checks the others by modulus 10. */
public record DanishFik() implements ReferenceScheme {

    private static final int LENGTH = 15;

    /** @param number at most 14 digits; zeros are put in front */
    @Override
    public String referenceFor(String number) {
        CheckDigits.requireDigits(number, 1, LENGTH - 1, "the Danish FIK +71");
        String padded = "0".repeat(LENGTH - 1 - number.length()) + number;
        return padded + CheckDigits.luhn(padded);
    }

    @Override
    public boolean accepts(String reference) {
        return CheckDigits.areDigits(reference, LENGTH, LENGTH)
                && CheckDigits.luhn(reference.substring(0, LENGTH - 1)) == reference.charAt(LENGTH - 1);
    }

    @Override
    public String printed(String reference) {
        return reference;
    }
}
