package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;

import java.util.HashMap;
import java.util.Map;
import org.heatshare.billing.invoicing.IssuedInvoice.Recipient;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Names, addresses and languages as they are when invoices are issued. */
final class Recipients {

    /** A party as far as an invoice needs it; the address is null where the delivery point's is used. */
    private record Party(
            String language,
            @Nullable String name,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city) {}

    private record Place(String street, String postalCode, String city) {}

    private final Map<Integer, Party> parties = new HashMap<>();
    private final Map<Integer, Place> places = new HashMap<>();

    private Recipients() {}

    static Recipients read(DSLContext tx) {
        Recipients recipients = new Recipients();
        tx.select(
                        PARTY.ID,
                        PARTY.LANGUAGE,
                        PARTY_DETAIL.NAME,
                        PARTY_DETAIL.STREET,
                        PARTY_DETAIL.POSTAL_CODE,
                        PARTY_DETAIL.CITY)
                .from(PARTY)
                .leftJoin(PARTY_DETAIL)
                .on(PARTY_DETAIL.PARTY_ID.eq(PARTY.ID))
                .forEach(row -> recipients.parties.put(
                        row.value1(), new Party(row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
        tx.select(DELIVERY_POINT.ID, DELIVERY_POINT.STREET, DELIVERY_POINT.POSTAL_CODE, DELIVERY_POINT.CITY)
                .from(DELIVERY_POINT)
                .forEach(row ->
                        recipients.places.put(row.value1(), new Place(row.value2(), row.value3(), row.value4())));
        return recipients;
    }

    String languageOf(Bill bill) {
        return party(bill).language();
    }

    Recipient of(Bill bill) {
        Party party = party(bill);
        Place place = places.getOrDefault(bill.deliveryPointId(), new Place("", "", ""));
        return new Recipient(
                party.name(),
                or(party.street(), place.street()),
                or(party.postalCode(), place.postalCode()),
                or(party.city(), place.city()),
                place.street() + ", " + place.postalCode() + " " + place.city());
    }

    private Party party(Bill bill) {
        return parties.getOrDefault(bill.partyId(), new Party("en", null, null, null, null));
    }

    private static String or(@Nullable String own, String ofPlace) {
        return own == null ? ofPlace : own;
    }
}
