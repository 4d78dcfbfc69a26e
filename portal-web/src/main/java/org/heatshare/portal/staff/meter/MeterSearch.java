package org.heatshare.portal.staff.meter;

import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.integration.metering.lookup.Streets;

/** The meters that one person may find in their municipality. */
record MeterSearch(MeterLookup meters, TenantId tenant, Streets streets) {

    Stream<MeterRow> rows(MeterListAddress address, int offset, int limit) {
        return meters.find(tenant, address.query(streets), offset, limit).stream();
    }

    int count(MeterListAddress address) {
        return meters.count(tenant, address.query(streets));
    }
}
