package org.heatshare.portal.staff.customer;

import java.util.stream.Stream;
import org.heatshare.billing.customer.DeliveryPoints;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.db.tenancy.TenantId;

/** The delivery points that one person may find in their municipality. */
record PointSearch(DeliveryPoints points, TenantId tenant, Discretion discretion) {

    Stream<SuppliedPoint> rows(PointListAddress address, int offset, int limit) {
        return points.find(tenant, address.query(offset, limit, discretion)).stream();
    }

    int count(PointListAddress address) {
        return points.count(tenant, address.query(0, 1, discretion));
    }
}
