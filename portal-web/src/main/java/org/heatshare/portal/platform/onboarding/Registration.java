package org.heatshare.portal.platform.onboarding;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.metering.Device;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.MeterPoint;
import org.heatshare.integration.metering.RegistryEntries;
import org.heatshare.integration.minersite.modbus.RegisterMap;
import org.heatshare.integration.minersite.sparkplug.MetricMap;
import org.heatshare.integration.minersite.sparkplug.SparkplugAddress;
import org.jspecify.annotations.Nullable;

/** Translates a document's sections into what the services take. */
final class Registration {

    private Registration() {}

    static Tenant tenant(OnboardingDocument.TenantEntry entry) {
        return Tenant.of(
                new TenantId(entry.slug()),
                entry.name(),
                entry.country(),
                Currency.getInstance(entry.currency()),
                ZoneId.of(entry.zone()),
                MeteringDay.valueOf(entry.meteringDay()),
                Locale.forLanguageTag(entry.language()));
    }

    static RegistryEntries registry(OnboardingDocument document) {
        return new RegistryEntries(
                document.networks(),
                document.heatSources(),
                devices(document),
                document.meters().stream().map(Registration::meter).toList(),
                document.deliveryPoints(),
                document.meterPoints().stream()
                        .map(point -> new MeterPoint(point.code(), point.deliveryPoint(), point.heatSource()))
                        .toList(),
                document.installations().stream()
                        .map(Registration::installation)
                        .toList());
    }

    private static List<Device> devices(OnboardingDocument document) {
        List<Device> devices = new ArrayList<>();
        document.gateways()
                .forEach(gateway -> devices.add(Device.gateway(gateway.code(), gateway.protocol(), gateway.address())));
        document.controllers().forEach(controller -> devices.add(controller(controller)));
        document.miners()
                .forEach(miner -> devices.add(Device.miner(
                        miner.code(),
                        miner.protocol(),
                        miner.address(),
                        miner.heatSource(),
                        miner.model(),
                        miner.phase(),
                        miner.container(),
                        miner.loop(),
                        miner.login())));
        return devices;
    }

    private static Device controller(OnboardingDocument.ControllerEntry entry) {
        try {
            return switch (String.valueOf(entry.protocol())) {
                case "MODBUS_TCP" -> modbusController(entry);
                case "SPARKPLUG_B" -> sparkplugController(entry);
                default ->
                    throw new IllegalArgumentException(
                            "protocol is '%s'; it must be MODBUS_TCP or SPARKPLUG_B.".formatted(entry.protocol()));
            };
        } catch (IllegalArgumentException e) {
            throw new OnboardingRefusedException("controller " + entry.code() + ": " + e.getMessage(), e);
        }
    }

    private static Device modbusController(OnboardingDocument.ControllerEntry entry) {
        absent("metricMap", entry.metricMap());
        absent("login", entry.login());
        String map = String.valueOf(entry.registerMap());
        RegisterMap.parse(map);
        return Device.modbusController(entry.code(), entry.address(), entry.heatSource(), map);
    }

    private static Device sparkplugController(OnboardingDocument.ControllerEntry entry) {
        absent("registerMap", entry.registerMap());
        String map = String.valueOf(entry.metricMap());
        MetricMap.parse(map);
        SparkplugAddress.parse(String.valueOf(entry.address()));
        return Device.sparkplugController(entry.code(), entry.address(), entry.heatSource(), map, entry.login());
    }

    private static void absent(String field, @Nullable Object value) {
        if (value != null) {
            throw new IllegalArgumentException(field + " is not for a controller of this protocol; leave it out.");
        }
    }

    private static HeatMeter meter(OnboardingDocument.MeterEntry entry) {
        EnergyUnit unit = EnergyUnit.of(entry.energyUnit())
                .orElseThrow(() -> new OnboardingRefusedException("meter " + entry.serial() + ": energyUnit "
                        + entry.energyUnit() + " is unknown; write Wh, kWh, MWh, kJ, MJ, GJ, Mcal or Gcal"));
        return new HeatMeter(
                entry.serial(),
                entry.manufacturer(),
                entry.model(),
                entry.medium(),
                entry.primaryAddress(),
                entry.gateway(),
                unit,
                entry.registerDigits(),
                entry.thermalPowerMaxW());
    }

    /** The keys that the document tells, by their meter's serial number. */
    static Map<String, MeterKey> meterKeys(OnboardingDocument document) {
        Map<String, MeterKey> keys = new LinkedHashMap<>();
        for (OnboardingDocument.MeterEntry meter : document.meters()) {
            if (meter.key() != null) {
                keys.put(meter.serial(), meter.key());
            }
        }
        return keys;
    }

    private static MeterInstallation installation(OnboardingDocument.InstallationEntry entry) {
        return new MeterInstallation(
                entry.meterPoint(),
                entry.meter(),
                entry.installedAt(),
                entry.startRegisterWh(),
                entry.removedAt(),
                entry.endRegisterWh());
    }
}
