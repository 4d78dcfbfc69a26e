package org.heatshare.billing.payment.reference;

/**
 * Sweden's OCR reference: 2 to 25 digits, the last of which checks the others by modulus 10.
 *
 * @param control how strictly the payee has agreed with Bankgirot that references are checked
 */
public record SwedishOcr(Control control) implements ReferenceScheme {

    private static final int MOST = 25;

    /** Bankgirot's levels of control. */
    public enum Control {
        /** The check digit only. */
        CHECK_DIGIT,
        /** The digit before the check digit is the last digit of the reference's whole length. */
        LENGTH_DIGIT
    }

    @Override
    public String referenceFor(String number) {
        int added = control == Control.LENGTH_DIGIT ? 2 : 1;
        CheckDigits.requireDigits(number, 1, MOST - added, "the Swedish OCR reference");
        String digits = control == Control.LENGTH_DIGIT ? number + (number.length() + added) % 10 : number;
        return digits + CheckDigits.luhn(digits);
    }

    @Override
    public boolean accepts(String reference) {
        int last = reference.length() - 1;
        if (!CheckDigits.areDigits(reference, 2, MOST)
                || CheckDigits.luhn(reference.substring(0, last)) != reference.charAt(last)) {
            return false;
        }
        return control == Control.CHECK_DIGIT
                || (last > 1 && reference.charAt(last - 1) - '0' == reference.length() % 10);
    }

    @Override
    public String printed(String reference) {
        return reference;
    }
}
