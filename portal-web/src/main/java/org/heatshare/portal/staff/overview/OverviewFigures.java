package org.heatshare.portal.staff.overview;

import java.util.List;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.ImportProgress;

/** What the overview asks of the others, in the shape in which it shows it. */
interface OverviewFigures {

    Now now(Tenant tenant);

    HeatHistory history(Tenant tenant, Period period);

    List<SiteLoop> sites(Tenant tenant);

    /** The gravest first. */
    List<Need> needs(Tenant tenant);

    /** Announced imports that are still under way. */
    List<ImportProgress> imports(Tenant tenant);
}
