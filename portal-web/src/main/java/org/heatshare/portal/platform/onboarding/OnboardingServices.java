package org.heatshare.portal.platform.onboarding;

import org.heatshare.billing.credit.CreditAgreements;
import org.heatshare.billing.customer.Customers;
import org.heatshare.billing.tariff.Tariffs;
import org.heatshare.db.platform.AppliedDocuments;
import org.heatshare.db.platform.HeatOperators;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.MeteringRegistry;

/** Who keeps what an onboarding document tells. */
public record OnboardingServices(
        TenantRegistry tenants,
        HeatOperators operators,
        MeteringRegistry metering,
        Customers customers,
        Tariffs tariffs,
        CreditAgreements agreements,
        AppliedDocuments applied) {}
