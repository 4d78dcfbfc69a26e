package org.heatshare.integration.minersite;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/** The miner sites of a municipality as they are now. Callers see to it that the asking person may see them. */
public final class MinerSites {
    private final TenantDatabase database;
    private final Clock clock;

    public MinerSites(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Sites in operation, by their code. */
    public List<MinerSite> findSites(TenantId tenant) {
        return database.read(tenant, tx -> new SiteQuery(tx, clock.instant()).sites());
    }

    public Optional<MinerSite> findSite(TenantId tenant, String siteCode) {
        return findSites(tenant).stream()
                .filter(site -> site.code().equals(siteCode))
                .findFirst();
    }

    /** A page of miners in the order of their codes. */
    public List<Miner> findMiners(TenantId tenant, MinerFilter filter, int offset, int limit) {
        return database.read(tenant, tx -> new MinerQuery(tx, clock.instant()).page(filter, offset, limit));
    }

    public int countMiners(TenantId tenant, MinerFilter filter) {
        return database.read(tenant, tx -> new MinerQuery(tx, clock.instant()).count(filter));
    }
}
