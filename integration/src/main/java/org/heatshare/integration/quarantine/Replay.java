package org.heatshare.integration.quarantine;

import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;

/** Sends bytes from quarantine through the intake again. One for each media type that can be parked. */
@FunctionalInterface
public interface Replay {

    /**
     * @param source who had sent the bytes
     * @return empty when the intake took all of it; otherwise why it is refused still
     */
    Optional<Refusal> replay(TenantId tenant, String source, byte[] raw);

    /** What the bytes say of the meter that they are of; empty where they cannot be read or are of no meter. */
    default Optional<MeterClaim> claim(TenantId tenant, byte[] raw) {
        return Optional.empty();
    }
}
