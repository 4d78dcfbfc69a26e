package org.heatshare.billing.payment.reference;

/**
 * Finland's viitenumero: 3 to 19 digits and a check digit by the weights 7, 3, 1. Leading zeros mean nothing; a shorter
 * number is lengthened by 1 and zeros in front.
 */
public record FinnishReference() implements ReferenceScheme {

    private static final int NUMBER_LEAST = 3;
    private static final int NUMBER_MOST = 19;

    @Override
    public String referenceFor(String number) {
        CheckDigits.requireDigits(number, 1, NUMBER_MOST, "the Finnish reference");
        if (number.startsWith("0")) {
            throw new InvalidReferenceException("the Finnish reference must not begin with 0, but is '" + number + "'");
        }
        String long3 = number.length() < NUMBER_LEAST ? "100" + number : number;
        return long3 + CheckDigits.weights731(long3);
    }

    @Override
    public boolean accepts(String reference) {
        if (!CheckDigits.areDigits(reference, NUMBER_LEAST + 1, NUMBER_MOST + 1)) {
            return false;
        }
        int last = reference.length() - 1;
        return withoutZeros(reference).length() > NUMBER_LEAST
                && CheckDigits.weights731(reference.substring(0, last)) == reference.charAt(last);
    }

    /** Groups of five, counted from the right. */
    @Override
    public String printed(String reference) {
        StringBuilder grouped = new StringBuilder(withoutZeros(reference));
        for (int i = grouped.length() - 5; i > 0; i -= 5) {
            grouped.insert(i, ' ');
        }
        return grouped.toString();
    }

    private static String withoutZeros(String reference) {
        int start = 0;
        while (start < reference.length() - 1 && reference.charAt(start) == '0') {
            start++;
        }
        return reference.substring(start);
    }
}
