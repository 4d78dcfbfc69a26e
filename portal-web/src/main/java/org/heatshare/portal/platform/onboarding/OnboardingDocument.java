package org.heatshare.portal.platform.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.heatshare.billing.customer.ContractData;
import org.heatshare.billing.customer.PartyData;
import org.heatshare.billing.tariff.VatRate;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.metering.DeliveryPoint;
import org.heatshare.integration.metering.HeatNetwork;
import org.heatshare.integration.metering.HeatSource;
import org.jspecify.annotations.Nullable;

/** An onboarding document as it is written; see {@code docs/schemas/onboarding.schema.json}. */
record OnboardingDocument(
        TenantEntry tenant,
        List<HeatNetwork> networks,
        List<OperatorEntry> operators,
        List<HeatSource> heatSources,
        List<GatewayEntry> gateways,
        List<ControllerEntry> controllers,
        List<MinerEntry> miners,
        List<MeterEntry> meters,
        List<DeliveryPoint> deliveryPoints,
        List<MeterPointEntry> meterPoints,
        List<InstallationEntry> installations,
        List<PartyData> parties,
        List<ContractData> contracts,
        List<VatRate> vatRates,
        List<JsonNode> tariffs,
        List<JsonNode> creditAgreements,
        @Nullable JsonNode weatherCorrection,
        List<OpeningRun> openingBillingRuns) {

    record TenantEntry(
            String slug,
            String name,
            String country,
            String currency,
            String zone,
            String meteringDay,
            String language) {}

    record OperatorEntry(String code, String name, List<String> subjects) {}

    record GatewayEntry(String code, String address, String protocol) {}

    /** Has a register map or a metric map, as its protocol wants. */
    record ControllerEntry(
            String code,
            String heatSource,
            String address,
            String protocol,
            @Nullable JsonNode registerMap,
            @Nullable JsonNode metricMap,
            @Nullable String login) {}

    record MinerEntry(
            String code,
            String heatSource,
            String address,
            String protocol,
            @Nullable String model,
            @Nullable Integer phase,
            @Nullable String container,
            @Nullable String loop,
            @Nullable String login) {}

    record MeterEntry(
            String serial,
            String manufacturer,
            @Nullable String model,
            String medium,
            @Nullable Integer primaryAddress,
            @Nullable String gateway,
            String energyUnit,
            int registerDigits,
            long thermalPowerMaxW,
            @Nullable MeterKey key) {}

    record MeterPointEntry(
            String code,
            String kind,
            @Nullable String deliveryPoint,
            @Nullable String heatSource) {}

    record InstallationEntry(
            String meterPoint,
            String meter,
            Instant installedAt,
            long startRegisterWh,
            @Nullable Instant removedAt,
            @Nullable Long endRegisterWh) {}

    /**
     * A month to bill as soon as its readings are there, so that a municipality that moves in has a history.
     *
     * @param period year and month, such as {@code 2026-08}
     */
    record OpeningRun(String period, String preparedBy, String releasedBy) {}
}
