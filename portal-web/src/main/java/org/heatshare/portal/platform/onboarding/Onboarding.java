package org.heatshare.portal.platform.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.heatshare.billing.Billing;
import org.heatshare.billing.BillingOnboarding;
import org.heatshare.db.platform.AppliedDocuments;
import org.heatshare.db.platform.HeatOperator;
import org.heatshare.db.platform.HeatOperators;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.telegram.MeterKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a document: registers the municipality, then its network, people, prices and agreements, each by its own
 * service and each again without effect if it is there already. A document that was applied before is recognised by
 * its hash and left alone; one that stopped half-way is applied again from its start.
 */
public final class Onboarding {

    static final String ACTOR = "onboarding";

    private static final Logger log = LoggerFactory.getLogger(Onboarding.class);

    private final TenantRegistry tenants;
    private final AppliedDocuments applied;
    private final HeatOperators operators;
    private final MeteringRegistry metering;
    private final MeterKeys meterKeys;
    private final Billing billing;

    public Onboarding(
            TenantRegistry tenants,
            AppliedDocuments applied,
            HeatOperators operators,
            MeteringRegistry metering,
            MeterKeys meterKeys,
            Billing billing) {
        this.tenants = tenants;
        this.applied = applied;
        this.operators = operators;
        this.metering = metering;
        this.meterKeys = meterKeys;
        this.billing = billing;
    }

    /**
     * Brings the municipality to what the document says.
     *
     * @throws OnboardingRefusedException when the document does not fit its schema
     */
    OnboardingDocument apply(byte[] bytes) {
        OnboardingDocument document = OnboardingReader.read(bytes);
        String hash = sha256(bytes);
        Tenant tenant = Registration.tenant(document.tenant());
        boolean known = tenants.find(tenant.id()).isPresent();
        if (known && applied.lastSha256(tenant.id()).filter(hash::equals).isPresent()) {
            return document;
        }
        tenants.register(tenant);
        apply(tenant.id(), document);
        applied.remember(tenant.id(), hash);
        log.info(
                "Onboarded {}: {} delivery points, {} contracts",
                tenant.id(),
                document.deliveryPoints().size(),
                document.contracts().size());
        return document;
    }

    private void apply(TenantId tenant, OnboardingDocument document) {
        document.operators()
                .forEach(entry -> operators.apply(
                        tenant, new HeatOperator(entry.code(), entry.name(), Set.copyOf(entry.subjects()))));
        metering.apply(tenant, Registration.registry(document), ACTOR);
        meterKeys.setAll(tenant, Registration.meterKeys(document), ACTOR);
        billing(document).applyTo(billing, tenant, ACTOR);
    }

    private static BillingOnboarding billing(OnboardingDocument document) {
        return new BillingOnboarding(
                document.parties(),
                document.contracts(),
                document.vatRates(),
                document.tariffs().stream().map(JsonNode::toString).toList(),
                document.creditAgreements().stream().map(JsonNode::toString).toList(),
                document.weatherCorrection() == null
                        ? null
                        : document.weatherCorrection().toString());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
