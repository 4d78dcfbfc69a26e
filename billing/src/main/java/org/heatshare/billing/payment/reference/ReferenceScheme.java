package org.heatshare.billing.payment.reference;

/**
 * A rule by which payments name what they are for: digits that end in, or begin with, digits that check the others. Banks
 * refuse a payment whose reference breaks its rule, so a slip of the pen does not pay another's invoice.
 */
public sealed interface ReferenceScheme
        permits FinnishReference, CreditorReference, SwedishOcr, NorwegianKid, DanishFik {

    /**
     * The reference for a number.
     *
     * @param number the digits to be protected, as many as the scheme allows
     * @throws InvalidReferenceException when it holds something else, or too little or too much
     */
    String referenceFor(String number);

    /** Whether a reference, written without blanks, follows the rule; false for anything else, whatever it holds. */
    boolean accepts(String reference);

    /** The reference as it is printed for people to copy, in groups where the country writes it so. */
    String printed(String reference);

    /**
     * The scheme that a country's invoices use: its own, or outside the Nordic countries the one of ISO 11649.
     *
     * @param country ISO 3166-1 alpha-2
     */
    static ReferenceScheme ofCountry(String country) {
        return switch (country) {
            case "FI" -> new FinnishReference();
            case "SE" -> new SwedishOcr(SwedishOcr.Control.LENGTH_DIGIT);
            case "NO" -> new NorwegianKid(NorwegianKid.Modulus.MOD10);
            case "DK" -> new DanishFik();
            default -> new CreditorReference();
        };
    }
}
