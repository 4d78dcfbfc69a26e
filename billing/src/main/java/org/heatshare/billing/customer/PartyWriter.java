package org.heatshare.billing.customer;

import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.billing.storage.BulkInsert;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes parties and their personal data, many at once. */
final class PartyWriter {

    private static final BulkInsert PARTIES = BulkInsert.into(
                    PARTY, PARTY.PARTY_KEY, PARTY.KIND, PARTY.LANGUAGE, PARTY.PROTECTED_IDENTITY)
            .replacing(PARTY.KIND, PARTY.LANGUAGE, PARTY.PROTECTED_IDENTITY);
    private static final BulkInsert DETAILS = BulkInsert.into(
                    PARTY_DETAIL, PARTY_DETAIL.PARTY_ID, PARTY_DETAIL.NAME, PARTY_DETAIL.EMAIL)
            .replacing(PARTY_DETAIL.NAME, PARTY_DETAIL.EMAIL);

    private PartyWriter() {}

    static void write(DSLContext tx, List<PartyData> parties) {
        Set<String> erased = tx.select(PARTY.PARTY_KEY)
                .from(PARTY)
                .where(PARTY.ERASED_AT.isNotNull())
                .fetchSet(PARTY.PARTY_KEY);
        List<PartyData> living =
                parties.stream().filter(party -> !erased.contains(party.key())).toList();
        PARTIES.write(tx, living, party ->
                new @Nullable Object[] {party.key(), party.kind().name(), party.language(), party.protectedIdentity()});
        Map<String, Integer> ids = idsByKey(tx);
        DETAILS.write(tx, living, party -> new @Nullable Object[] {ids.get(party.key()), party.name(), party.email()});
    }

    static Map<String, Integer> idsByKey(DSLContext tx) {
        return tx.select(PARTY.PARTY_KEY, PARTY.ID).from(PARTY).fetchMap(PARTY.PARTY_KEY, PARTY.ID);
    }
}
