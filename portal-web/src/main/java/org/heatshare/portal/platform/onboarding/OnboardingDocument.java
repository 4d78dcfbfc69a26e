package org.heatshare.portal.platform.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heatshare.billing.customer.ContractData;
import org.heatshare.billing.customer.PartyData;
import org.heatshare.billing.tariff.VatRate;
import org.heatshare.db.platform.HeatOperator;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.DeliveryPoint;
import org.heatshare.integration.metering.Device;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.HeatNetwork;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.MeterPoint;
import org.jspecify.annotations.Nullable;

/** Everything that the portal must know of a municipality before its first reading; the fields are the schema's. */
record OnboardingDocument(
        TenantSection tenant,
        List<HeatNetwork> networks,
        List<OperatorSection> operators,
        List<HeatSource> heatSources,
        List<GatewaySection> gateways,
        List<ControllerSection> controllers,
        List<MinerSection> miners,
        List<MeterSection> meters,
        List<DeliveryPoint> deliveryPoints,
        List<MeterPointSection> meterPoints,
        List<InstallationSection> installations,
        List<PartyData> parties,
        List<ContractData> contracts,
        List<VatRate> vatRates,
        List<JsonNode> tariffs,
        List<JsonNode> creditAgreements,
        List<OpeningRun> openingBillingRuns) {

    record TenantSection(
            String slug,
            String name,
            String country,
            Currency currency,
            ZoneId zone,
            MeteringDay meteringDay,
            Locale language) {
        Tenant toTenant() {
            return Tenant.of(new TenantId(slug), name, country, currency, zone, meteringDay, language);
        }
    }

    record OperatorSection(String code, String name, Set<String> subjects) {
        HeatOperator toOperator() {
            return new HeatOperator(code, name, subjects);
        }
    }

    record GatewaySection(String code, String address, String protocol) {
        Device toDevice() {
            return Device.gateway(code, protocol, address);
        }
    }

    record ControllerSection(String code, String heatSource, String address, String protocol, JsonNode registerMap) {
        Device toDevice() {
            return Device.controller(code, protocol, address, heatSource, registerMap.toString());
        }
    }

    record MinerSection(
            String code,
            String heatSource,
            String address,
            String protocol,
            String model,
            @Nullable Integer phase,
            @Nullable String container,
            @Nullable String loop) {
        Device toDevice() {
            return Device.miner(code, protocol, address, heatSource, model, phase, container, loop);
        }
    }

    record MeterSection(
            String serial,
            String manufacturer,
            @Nullable String model,
            String medium,
            @Nullable Integer primaryAddress,
            @Nullable String gateway,
            String energyUnit,
            int registerDigits,
            long thermalPowerMaxW) {
        HeatMeter toMeter() {
            EnergyUnit unit = EnergyUnit.of(energyUnit)
                    .orElseThrow(() -> new IllegalArgumentException("energyUnit '" + energyUnit + "' of meter " + serial
                            + " must be kWh, MWh, GJ or the like"));
            return new HeatMeter(
                    serial,
                    manufacturer,
                    model,
                    medium,
                    primaryAddress,
                    gateway,
                    unit,
                    registerDigits,
                    thermalPowerMaxW);
        }
    }

    record MeterPointSection(
            String code,
            String kind,
            @Nullable String deliveryPoint,
            @Nullable String heatSource) {
        MeterPoint toMeterPoint() {
            return new MeterPoint(code, deliveryPoint, heatSource);
        }
    }

    record InstallationSection(String meterPoint, String meter, Instant installedAt, long startRegisterWh) {
        MeterInstallation toInstallation() {
            return MeterInstallation.standing(meterPoint, meter, installedAt, startRegisterWh);
        }
    }

    /** A month to be billed as soon as its history is there, so that a newcomer's books do not begin empty. */
    record OpeningRun(YearMonth period, String preparedBy, String releasedBy) {}
}
