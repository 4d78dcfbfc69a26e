package org.heatshare.integration.metering;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;

import java.util.stream.Collectors;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.TestTenants;

/** The days that were derived for a tenant, a line each, whatever their version: what must not depend on an order. */
final class DerivedDays {
    private DerivedDays() {}

    static String of(TestTenants tenants, TenantId tenant) {
        return tenants
                .database()
                .read(
                        tenant,
                        tx -> tx.selectFrom(CONSUMPTION_DAY)
                                .orderBy(CONSUMPTION_DAY.METER_POINT_ID, CONSUMPTION_DAY.DAY)
                                .fetch())
                .stream()
                .map(row -> row.with(CONSUMPTION_DAY.VERSION, 0).valuesRow().toString())
                .collect(Collectors.joining("\n"));
    }
}
