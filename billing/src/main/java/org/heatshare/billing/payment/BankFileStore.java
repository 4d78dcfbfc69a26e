package org.heatshare.billing.payment;

import static org.heatshare.db.schema.tenant.Tables.BANK_FILE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.schema.tenant.tables.records.BankFileRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The files that were taken. A file is written at its beginning, because its entries name it, and counted at its end. */
final class BankFileStore {

    private final DSLContext tx;

    BankFileStore(DSLContext tx) {
        this.tx = tx;
    }

    /** What came of a file. */
    record Outcome(
            String format, int payments, int unmatched, int known, int withoutDetails, int leftOut, long paidMinor) {}

    long begin(String sha256, BankFileOrigin origin, String currency, Instant now) {
        Long last =
                tx.select(DSL.max(BANK_FILE.ID)).from(BANK_FILE).fetchSingle().value1();
        long id = last == null ? 1 : last + 1;
        tx.insertInto(BANK_FILE)
                .set(BANK_FILE.ID, id)
                .set(BANK_FILE.SHA256, sha256)
                .set(BANK_FILE.NAME, origin.name())
                .set(BANK_FILE.SOURCE, origin.source().name())
                .set(BANK_FILE.TAKEN_BY, origin.actor())
                .set(BANK_FILE.TAKEN_AT, now)
                .set(BANK_FILE.CURRENCY, currency)
                .execute();
        return id;
    }

    void end(long id, Outcome outcome) {
        tx.update(BANK_FILE)
                .set(BANK_FILE.FORMAT, outcome.format())
                .set(BANK_FILE.PAYMENTS, outcome.payments())
                .set(BANK_FILE.UNMATCHED, outcome.unmatched())
                .set(BANK_FILE.KNOWN, outcome.known())
                .set(BANK_FILE.WITHOUT_DETAILS, outcome.withoutDetails())
                .set(BANK_FILE.LEFT_OUT, outcome.leftOut())
                .set(BANK_FILE.PAID_MINOR, outcome.paidMinor())
                .where(BANK_FILE.ID.eq(id))
                .execute();
    }

    Optional<TakenBankFile> find(String sha256) {
        return tx.selectFrom(BANK_FILE).where(BANK_FILE.SHA256.eq(sha256)).fetchOptional(BankFileStore::taken);
    }

    TakenBankFile find(long id) {
        return taken(tx.selectFrom(BANK_FILE).where(BANK_FILE.ID.eq(id)).fetchSingle());
    }

    List<TakenBankFile> find(int offset, int limit) {
        return tx.selectFrom(BANK_FILE)
                .orderBy(BANK_FILE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(BankFileStore::taken);
    }

    private static TakenBankFile taken(BankFileRecord row) {
        return new TakenBankFile(
                row.getId(),
                row.getName(),
                row.getFormat(),
                BankFileOrigin.Source.valueOf(row.getSource()),
                row.getTakenBy(),
                row.getTakenAt(),
                row.getPayments(),
                row.getUnmatched(),
                row.getKnown(),
                row.getWithoutDetails(),
                row.getLeftOut(),
                row.getPaidMinor(),
                row.getCurrency());
    }
}
