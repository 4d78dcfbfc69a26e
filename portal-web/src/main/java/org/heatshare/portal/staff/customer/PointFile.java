package org.heatshare.portal.staff.customer;

import java.util.List;
import org.heatshare.billing.customer.ContractSummary;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.lookup.StoredInstallation;

/**
 * All that the page of a delivery point shows.
 *
 * @param contracts the latest first
 * @param meters the latest first
 * @param months the last thirteen, the earliest first
 * @param invoices the latest first
 */
record PointFile(
        SuppliedPoint point,
        List<ContractSummary> contracts,
        List<StoredInstallation> meters,
        List<ConsumptionInterval> months,
        List<InvoiceSummary> invoices) {

    PointFile {
        contracts = List.copyOf(contracts);
        meters = List.copyOf(meters);
        months = List.copyOf(months);
        invoices = List.copyOf(invoices);
    }
}
