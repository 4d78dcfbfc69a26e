package org.heatshare.integration.telegram;

import static org.heatshare.db.schema.tenant.Tables.TELEGRAM_FORMAT;

import java.time.Clock;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.telegram.FormatId;
import org.heatshare.integration.heatmeter.telegram.FormatMemory;
import org.heatshare.integration.heatmeter.telegram.RecentFormats;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** A municipality's layouts of compact telegrams, kept in its database; those used last are at hand in memory. */
final class LearnedFormats implements FormatMemory {
    private final TenantDatabase database;
    private final TenantId tenant;
    private final Clock clock;
    private final RecentFormats recent = new RecentFormats();

    LearnedFormats(TenantDatabase database, TenantId tenant, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public @Nullable Bytes recall(FormatId id) {
        Bytes known = recent.recall(id);
        if (known != null) {
            return known;
        }
        byte[] kept = database.read(
                tenant,
                tx -> tx.select(TELEGRAM_FORMAT.HEADS)
                        .from(TELEGRAM_FORMAT)
                        .where(is(id))
                        .fetchOne(TELEGRAM_FORMAT.HEADS));
        if (kept == null) {
            return null;
        }
        Bytes heads = Bytes.of(kept);
        recent.remember(id, heads);
        return heads;
    }

    @Override
    public void remember(FormatId id, Bytes format) {
        Bytes known = recall(id);
        if (known != null && known.equals(format)) {
            return;
        }
        byte[] heads = format.toArray();
        database.execute(
                tenant,
                tx -> tx.insertInto(TELEGRAM_FORMAT)
                        .set(TELEGRAM_FORMAT.MANUFACTURER_CODE, id.manufacturerCode())
                        .set(TELEGRAM_FORMAT.VERSION, id.version())
                        .set(TELEGRAM_FORMAT.MEDIUM, id.medium())
                        .set(TELEGRAM_FORMAT.SIGNATURE, id.signature())
                        .set(TELEGRAM_FORMAT.HEADS, heads)
                        .set(TELEGRAM_FORMAT.LEARNED_AT, clock.instant())
                        .onDuplicateKeyUpdate()
                        .set(TELEGRAM_FORMAT.HEADS, heads)
                        .set(TELEGRAM_FORMAT.LEARNED_AT, clock.instant())
                        .execute());
        recent.remember(id, Bytes.of(heads));
    }

    private static Condition is(FormatId id) {
        return TELEGRAM_FORMAT
                .MANUFACTURER_CODE
                .eq(id.manufacturerCode())
                .and(TELEGRAM_FORMAT.VERSION.eq(id.version()))
                .and(TELEGRAM_FORMAT.MEDIUM.eq(id.medium()))
                .and(TELEGRAM_FORMAT.SIGNATURE.eq(id.signature()));
    }
}
