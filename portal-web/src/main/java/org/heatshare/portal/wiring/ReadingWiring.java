package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.Customers;
import org.heatshare.billing.document.InvoiceDocuments;
import org.heatshare.billing.invoicing.CreditProofs;
import org.heatshare.billing.invoicing.Invoices;
import org.heatshare.billing.ledger.Books;
import org.heatshare.billing.ledger.Ledger;
import org.heatshare.billing.payment.Payments;
import org.heatshare.billing.payment.Receivables;
import org.heatshare.billing.settlement.Settlements;
import org.heatshare.billing.weather.WeatherCorrections;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.minersite.MinerSites;
import org.heatshare.integration.minersite.SiteHours;

/** The services that views read from. */
@ApplicationScoped
class ReadingWiring {

    @Produces
    @Singleton
    SiteHours siteHours(TenantDatabase database, Clock clock) {
        return new SiteHours(database, clock);
    }

    @Produces
    @Singleton
    MinerSites minerSites(TenantDatabase database, Clock clock) {
        return new MinerSites(database, clock);
    }

    @Produces
    @Singleton
    Customers customers(Billing billing) {
        return billing.customers();
    }

    @Produces
    @Singleton
    Invoices invoices(Billing billing) {
        return billing.invoices();
    }

    @Produces
    @Singleton
    CreditProofs creditProofs(Billing billing) {
        return billing.creditProofs();
    }

    @Produces
    @Singleton
    InvoiceDocuments invoiceDocuments(Billing billing) {
        return billing.invoiceDocuments();
    }

    @Produces
    @Singleton
    Ledger ledger(Billing billing) {
        return billing.ledger();
    }

    @Produces
    @Singleton
    Payments payments(Billing billing) {
        return billing.payments();
    }

    @Produces
    @Singleton
    Receivables receivables(Billing billing) {
        return billing.receivables();
    }

    @Produces
    @Singleton
    Books books(Billing billing) {
        return billing.books();
    }

    @Produces
    @Singleton
    Settlements settlements(Billing billing) {
        return billing.settlements();
    }

    @Produces
    @Singleton
    WeatherCorrections weatherCorrections(Billing billing) {
        return billing.weatherCorrections();
    }
}
