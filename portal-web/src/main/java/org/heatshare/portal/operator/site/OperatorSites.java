package org.heatshare.portal.operator.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.portal.operator.OperatorCodes;
import org.heatshare.portal.site.HeatSpan;
import org.heatshare.portal.site.SiteDetail;
import org.heatshare.portal.site.SiteNow;
import org.heatshare.portal.site.SiteReading;

/** The sites of the heat operators for whom a person acts; somebody else's site is not there. */
@Dependent
class OperatorSites {

    private final SiteReading reading;
    private final OperatorCodes operators;

    @Inject
    OperatorSites(SiteReading reading, OperatorCodes operators) {
        this.reading = reading;
        this.operators = operators;
    }

    /** By code. */
    List<SiteNow> overview(Tenant tenant, String subject) {
        Set<String> codes = operators.of(tenant.id(), subject);
        return reading.sites(tenant).stream()
                .filter(site -> isOf(codes, site))
                .map(site -> reading.now(tenant, site))
                .toList();
    }

    Optional<SiteDetail> find(Tenant tenant, String subject, String code, HeatSpan span) {
        Set<String> codes = operators.of(tenant.id(), subject);
        return reading.site(tenant, code)
                .filter(site -> isOf(codes, site))
                .map(site -> reading.detail(tenant, site, span));
    }

    private static boolean isOf(Set<String> codes, MinerSite site) {
        return site.operatorCode() != null && codes.contains(site.operatorCode());
    }
}
