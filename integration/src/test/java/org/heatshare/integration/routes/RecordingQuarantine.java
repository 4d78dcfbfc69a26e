package org.heatshare.integration.routes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.jooq.DSLContext;

/** Remembers what was parked. */
final class RecordingQuarantine implements Quarantine {
    final List<RefusedMessage> parked = new CopyOnWriteArrayList<>();

    @Override
    public void park(TenantId tenant, RefusedMessage message) {
        parked.add(message);
    }

    @Override
    public void park(DSLContext transaction, RefusedMessage message) {
        parked.add(message);
    }
}
