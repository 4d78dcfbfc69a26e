package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it was issued. Its canonical JSON, kept with its SHA-256, is the invoice; pages and PDFs show it.
 *
 * @param number without gaps by municipality and year
 * @param language of the recipient: a language tag
 * @param dueOn the last day to pay
 * @param paymentReference what the payment names, by the rules of the municipality's country
 */
public record IssuedInvoice(
        String number,
        String language,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentReference,
        Seller seller,
        Recipient recipient,
        Bill bill) {

    /** The municipality that sells the heat. */
    public record Seller(String tenant, String name, String country) {}

    /**
     * Whom the invoice was sent to, and the place that the heat was for.
     *
     * @param name null where the person had been erased before it was issued
     * @param deliveryAddress street, postal code and city of the delivery point
     */
    public record Recipient(
            @Nullable String name, String street, String postalCode, String city, String deliveryAddress) {

        /** Shown in place of a protected identity. */
        static final Recipient HIDDEN = new Recipient(null, "", "", "", "");
    }

    IssuedInvoice withRecipient(Recipient shown) {
        return new IssuedInvoice(number, language, issuedOn, dueOn, paymentReference, seller, shown, bill);
    }
}
