package org.heatshare.portal.staff.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.DeliveryPoints;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.billing.invoicing.InvoiceQuery;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.billing.invoicing.Invoices;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Consumption;
import org.heatshare.integration.metering.DaySpan;
import org.heatshare.integration.metering.lookup.MeterLookup;

/** Gathers what is known of one delivery point from those who know it. */
@Dependent
class PointReading {

    private static final int MONTHS = 13;
    private static final int INVOICES = 60;

    private final DeliveryPoints points;
    private final MeterLookup meters;
    private final Consumption consumption;
    private final Invoices invoices;

    @Inject
    PointReading(Billing billing, MeterLookup meters, Consumption consumption) {
        this.points = billing.deliveryPoints();
        this.meters = meters;
        this.consumption = consumption;
        this.invoices = billing.invoices();
    }

    Optional<PointFile> find(TenantId tenant, String code, Discretion discretion) {
        return points.find(tenant, code, discretion)
                .map(point -> new PointFile(
                        point,
                        points.findContracts(tenant, code, discretion),
                        meters.findAt(tenant, code),
                        consumption.lastMonths(tenant, point.deliveryPointId(), MONTHS, DaySpan.all()),
                        invoices(tenant, point, discretion)));
    }

    /** The search finds codes that contain this one too. */
    private List<InvoiceSummary> invoices(TenantId tenant, SuppliedPoint point, Discretion discretion) {
        InvoiceQuery query =
                new InvoiceQuery(point.code(), null, InvoiceQuery.Sort.PERIOD, false, 0, INVOICES, discretion);
        return invoices.find(tenant, query).stream()
                .filter(invoice -> invoice.deliveryPointCode().equals(point.code()))
                .toList();
    }
}
