package org.heatshare.billing;

import java.time.Clock;
import org.heatshare.billing.credit.CreditAgreements;
import org.heatshare.billing.customer.Customers;
import org.heatshare.billing.customer.DeliveryPoints;
import org.heatshare.billing.document.InvoiceDocuments;
import org.heatshare.billing.invoicing.BillingRuns;
import org.heatshare.billing.invoicing.CreditProofs;
import org.heatshare.billing.invoicing.Invoices;
import org.heatshare.billing.ledger.Books;
import org.heatshare.billing.ledger.Journal;
import org.heatshare.billing.ledger.Ledger;
import org.heatshare.billing.payment.Payments;
import org.heatshare.billing.payment.Receivables;
import org.heatshare.billing.settlement.Settlements;
import org.heatshare.billing.tariff.Tariffs;
import org.heatshare.billing.weather.WeatherCorrections;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;

/**
 * All services of billing, wired once and shared by everybody. Each is safe for use by many threads.
 */
public record Billing(
        Customers customers,
        DeliveryPoints deliveryPoints,
        Tariffs tariffs,
        CreditAgreements creditAgreements,
        BillingRuns billingRuns,
        Invoices invoices,
        CreditProofs creditProofs,
        InvoiceDocuments invoiceDocuments,
        WeatherCorrections weatherCorrections,
        Settlements settlements,
        Payments payments,
        Receivables receivables,
        Ledger ledger,
        Books books) {

    /** The clock decides what day it is and stamps what is written. */
    public static Billing of(TenantDatabase database, TenantRegistry registry, Clock clock) {
        AuditLog audit = new AuditLog(clock);
        Journal journal = new Journal(clock);
        Invoices invoices = new Invoices(database, clock);
        CreditProofs creditProofs = new CreditProofs(database);
        return new Billing(
                new Customers(database, audit, clock),
                new DeliveryPoints(database, registry, clock),
                new Tariffs(database, registry, audit, clock),
                new CreditAgreements(database, registry, audit, clock),
                new BillingRuns(database, registry, journal, audit, clock),
                invoices,
                creditProofs,
                new InvoiceDocuments(invoices, creditProofs),
                new WeatherCorrections(database, registry, audit, clock),
                new Settlements(database),
                new Payments(database, registry, journal, audit, clock),
                new Receivables(database),
                new Ledger(database, registry, journal, audit),
                new Books(database, registry));
    }
}
