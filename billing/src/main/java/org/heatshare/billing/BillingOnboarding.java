package org.heatshare.billing;

import java.util.List;
import org.heatshare.billing.customer.ContractData;
import org.heatshare.billing.customer.PartyData;
import org.heatshare.billing.tariff.VatRate;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's customers and prices as an onboarding document tells them, with natural keys. Applying it again
 * changes nothing; delivery points and heat sources that it names must be there before.
 *
 * @param tariffs JSON documents, see {@code docs/schemas/tariff.schema.json}
 * @param creditAgreements JSON documents, see {@code docs/schemas/agreement.schema.json}
 * @param weatherCorrection JSON document, see {@code docs/schemas/weather-correction.schema.json}; absent where bills are
 *     not corrected for the weather
 */
public record BillingOnboarding(
        List<PartyData> parties,
        List<ContractData> contracts,
        List<VatRate> vatRates,
        List<String> tariffs,
        List<String> creditAgreements,
        @Nullable String weatherCorrection) {

    public BillingOnboarding {
        parties = List.copyOf(parties);
        contracts = List.copyOf(contracts);
        vatRates = List.copyOf(vatRates);
        tariffs = List.copyOf(tariffs);
        creditAgreements = List.copyOf(creditAgreements);
    }

    /** Applies everything, prices first. */
    public void applyTo(Billing billing, TenantId tenant, String actor) {
        billing.tariffs().applyVatRates(tenant, vatRates);
        tariffs.forEach(document -> billing.tariffs().publish(tenant, document, actor));
        creditAgreements.forEach(document -> billing.creditAgreements().publish(tenant, document, actor));
        if (weatherCorrection != null) {
            billing.weatherCorrections().publish(tenant, weatherCorrection, actor);
        }
        billing.customers().apply(tenant, parties, contracts);
    }
}
