package org.heatshare.billing.payment.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** The reference that all of Europe's banks know (ISO 11649): RF, two check digits by modulus 97, 1 to 21 characters. */
public record CreditorReference() implements ReferenceScheme {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,21}");
    private static final Pattern REFERENCE = Pattern.compile("RF[0-9]{2}[0-9A-Z]{1,21}");

    /** @param number digits and capital letters; a Finnish reference is taken with its own check digit */
    @Override
    public String referenceFor(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new InvalidReferenceException("a creditor reference (RF) needs 1 to 21 digits or capital letters");
        }
        int check = 98 - CheckDigits.modulus97(number + "RF00");
        return String.format(Locale.ROOT, "RF%02d%s", check, number);
    }

    @Override
    public boolean accepts(String reference) {
        return REFERENCE.matcher(reference).matches()
                && CheckDigits.modulus97(reference.substring(4) + reference.substring(0, 4)) == 1;
    }

    /** Groups of four, counted from the left. */
    @Override
    public String printed(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
