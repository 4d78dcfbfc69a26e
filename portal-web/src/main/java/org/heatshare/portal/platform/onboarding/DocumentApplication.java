package org.heatshare.portal.platform.onboarding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Device;
import org.heatshare.integration.metering.RegistryEntries;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.ControllerSection;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.GatewaySection;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.InstallationSection;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.MeterPointSection;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.MeterSection;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.MinerSection;

/**
 * Applies one document, section by section: each is a transaction and can be applied again, so that a stop half-way is
 * taken up by the next try. What stands and is not named stays.
 */
final class DocumentApplication {

    /** Who the audit log names for what a document did. */
    private static final String ACTOR = "onboarding";

    private final OnboardingServices services;

    DocumentApplication(OnboardingServices services) {
        this.services = services;
    }

    /** @throws IllegalArgumentException naming what does not fit */
    TenantId apply(OnboardingDocument document) {
        var tenant = document.tenant().toTenant();
        TenantId id = tenant.id();
        RegistryEntries entries = entries(document); // first, because it refuses what does not fit
        services.tenants().register(tenant);
        document.operators().forEach(operator -> services.operators().apply(id, operator.toOperator()));
        services.metering().apply(id, entries, ACTOR);
        services.tariffs().applyVatRates(id, document.vatRates());
        document.tariffs().forEach(tariff -> services.tariffs().publish(id, tariff.toString(), ACTOR));
        document.creditAgreements()
                .forEach(agreement -> services.agreements().publish(id, agreement.toString(), ACTOR));
        services.customers().apply(id, document.parties(), document.contracts());
        return id;
    }

    private static RegistryEntries entries(OnboardingDocument document) {
        return new RegistryEntries(
                document.networks(),
                document.heatSources(),
                devices(document),
                map(document.meters(), MeterSection::toMeter),
                document.deliveryPoints(),
                map(document.meterPoints(), MeterPointSection::toMeterPoint),
                map(document.installations(), InstallationSection::toInstallation));
    }

    private static List<Device> devices(OnboardingDocument document) {
        return Stream.of(
                        document.gateways().stream().map(GatewaySection::toDevice),
                        document.controllers().stream().map(ControllerSection::toDevice),
                        document.miners().stream().map(MinerSection::toDevice))
                .flatMap(Function.identity())
                .toList();
    }

    private static <S, T> List<T> map(List<S> sections, Function<S, T> conversion) {
        return sections.stream().map(conversion).toList();
    }
}
