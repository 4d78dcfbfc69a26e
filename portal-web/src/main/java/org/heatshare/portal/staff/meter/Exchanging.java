package org.heatshare.portal.staff.meter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.RegistryEntries;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.Streets;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** Exchanges meters for somebody who may, and goes to the new one. */
final class Exchanging {

    private final MeteringRegistry registry;
    private final MeterLookup meters;
    private final TenantId tenant;
    private final String actor;
    private final Clock clock;
    private final Consumer<String> afterwards;

    /** @param afterwards is told the new meter's serial */
    Exchanging(
            MeteringRegistry registry,
            MeterLookup meters,
            TenantId tenant,
            String actor,
            Clock clock,
            Consumer<String> afterwards) {
        this.registry = registry;
        this.meters = meters;
        this.tenant = tenant;
        this.actor = actor;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    Instant now() {
        return clock.instant();
    }

    /** Returns why it is refused, in words; empty when it is done. A meter that is not known yet is entered as one like the old. */
    Optional<String> exchange(MeterDetail detail, ExchangeEntry entry) {
        String serial = entry.serial().strip();
        Optional<MeterDetail> known = meters.find(tenant, serial, Streets.NONE);
        if (known.isPresent() && known.get().installations().stream().anyMatch(one -> one.removedAt() == null)) {
            return Optional.of(Texts.of("exchange.problem.elsewhere", serial));
        }
        if (known.isEmpty()) {
            registry.apply(tenant, entries(like(detail.meter(), serial)), actor);
        }
        registry.exchange(tenant, entry.exchange(detail), actor);
        Toast.show(Tone.GOOD, Texts.of("exchange.done", detail.meter().serial(), serial));
        afterwards.accept(serial);
        return Optional.empty();
    }

    /** It is found at the gateway by its serial: its address there is its own. */
    private static HeatMeter like(HeatMeter old, String serial) {
        return new HeatMeter(
                serial,
                old.manufacturer(),
                old.model(),
                old.medium(),
                null,
                old.gateway(),
                old.energyUnit(),
                old.registerDigits(),
                old.thermalPowerMaxW());
    }

    private static RegistryEntries entries(HeatMeter meter) {
        return new RegistryEntries(List.of(), List.of(), List.of(), List.of(meter), List.of(), List.of(), List.of());
    }
}
