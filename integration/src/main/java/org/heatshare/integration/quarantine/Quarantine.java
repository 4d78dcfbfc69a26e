package org.heatshare.integration.quarantine;

import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;

/**
 * Where refused messages are kept. The same refusal of the same bytes is counted, not kept twice.
 */
public interface Quarantine {

    /** Keeps a message; when this returns it is durable, and the sender may be answered. */
    void park(TenantId tenant, RefusedMessage message);

    /** Keeps a message in a transaction that the caller commits. */
    void park(DSLContext transaction, RefusedMessage message);
}
