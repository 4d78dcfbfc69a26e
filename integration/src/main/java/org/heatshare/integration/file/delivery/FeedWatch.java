package org.heatshare.integration.file.delivery;

import static org.heatshare.db.schema.tenant.Tables.FILE_DELIVERY;

import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.Trouble;
import org.heatshare.integration.alarm.Watch;
import org.jooq.impl.DSL;

/** Feeds whose latest file was refused whole; the next one that is taken puts it right. */
public final class FeedWatch implements Watch {
    private final TenantDatabase database;

    public FeedWatch(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public List<Trouble> look(TenantId tenant) {
        var later = FILE_DELIVERY.as("later");
        return database.read(
                tenant,
                tx -> tx.selectFrom(FILE_DELIVERY)
                        .where(FILE_DELIVERY.STATE.eq(FileDelivery.State.REFUSED.name()))
                        .andNotExists(DSL.selectOne()
                                .from(later)
                                .where(later.FEED.eq(FILE_DELIVERY.FEED))
                                .and(later.FINISHED_AT
                                        .gt(FILE_DELIVERY.FINISHED_AT)
                                        .or(later.FINISHED_AT
                                                .eq(FILE_DELIVERY.FINISHED_AT)
                                                .and(later.ID.gt(FILE_DELIVERY.ID)))))
                        .fetch(row -> Trouble.at(
                                AlarmCause.FEED_FAILED,
                                row.getFeed(),
                                row.getFinishedAt(),
                                row.getFileName() + ": " + row.getFailure())));
    }
}
