package org.heatshare.simulator.live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heatshare.simulator.fault.Fault;
import org.heatshare.simulator.fault.FaultBook;
import org.heatshare.simulator.fault.FaultKind;
import org.heatshare.simulator.town.EncryptionKeys;
import org.heatshare.simulator.town.HeatBalance;
import org.heatshare.simulator.town.HeatCounters;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.MinerSite;
import org.heatshare.simulator.town.MinerUnit;
import org.heatshare.simulator.town.ReadOut;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.UnitState;
import org.jspecify.annotations.Nullable;

/** A town at this moment, faults included. Any thread may ask. */
public final class LiveTown {

    /** First digit of the serials of meters that replaced another. */
    private static final String EXCHANGED = "9";

    private final Town town;
    private final FaultBook faults;
    private final Clock clock;
    private final SourceOutages outages;

    public LiveTown(Town town, FaultBook faults, Clock clock) {
        this.town = town;
        this.faults = faults;
        this.clock = clock;
        outages = new SourceOutages(town, faults);
    }

    public Town town() {
        return town;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Who answers at a meter's place: the meter, or the one that replaced it. */
    public String serialAt(HeatMeter meter) {
        return faults.isOn(FaultKind.METER_EXCHANGE, meter.serial())
                ? EXCHANGED + meter.serial().substring(1)
                : meter.serial();
    }

    /** What a meter answers; empty when it is silent. */
    public Optional<MeterAnswer> ask(HeatMeter meter) {
        String serial = meter.serial();
        if (faults.isOn(FaultKind.SILENT_METER, serial)) {
            return Optional.empty();
        }
        HeatMeter speaker = faults.isOn(FaultKind.FOREIGN_ANSWER, serial) ? neighbour(meter) : meter;
        Instant minute = now().truncatedTo(ChronoUnit.MINUTES);
        double ahead =
                faults.find(FaultKind.CLOCK_OFF, serial).map(Fault::value).orElse(0.0);
        Optional<Fault> error = faults.find(FaultKind.ERROR_STATE, serial);
        ReadOut readOut = readOut(speaker, minute);
        LocalDateTime meterTime = LocalDateTime.ofInstant(
                minute.plusSeconds(Math.round(ahead * 60)), town.municipality().standardOffset());
        return Optional.of(new MeterAnswer(
                serialAt(speaker),
                speaker.register(),
                error.map(fault -> withInfo(readOut, (long) fault.value())).orElse(readOut),
                meterTime,
                readOut(speaker, monthStart(minute)),
                keyAt(speaker),
                error.isPresent(),
                faults.isOn(FaultKind.BAD_CHECKSUM, serial)));
    }

    /** A meter that replaced another tells everything plainly, as nobody has its delivery note. */
    private @Nullable String keyAt(HeatMeter meter) {
        String serial = meter.serial();
        if (faults.isOn(FaultKind.UNTOLD_KEY, serial)) {
            return EncryptionKeys.untoldKeyOf(serial);
        }
        return faults.isOn(FaultKind.METER_EXCHANGE, serial) ? null : EncryptionKeys.keyOf(serial);
    }

    private ReadOut readOut(HeatMeter meter, Instant at) {
        HeatCounters flowed = outages.counters(meter, at);
        Optional<Fault> exchange = faults.find(FaultKind.METER_EXCHANGE, meter.serial());
        if (exchange.isPresent()) {
            return RegisterFaults.ofNewMeter(meter, flowed, exchange.get(), at);
        }
        ReadOut shown = meter.show(at.getEpochSecond(), flowed);
        return faults.find(FaultKind.ROLL_OVER, meter.serial())
                .map(fault -> RegisterFaults.nearItsEnd(meter, shown, fault))
                .orElse(shown);
    }

    private Instant monthStart(Instant at) {
        Instant start = town.municipality()
                .startOfDay(LocalDateTime.ofInstant(at, town.municipality().standardOffset())
                        .toLocalDate()
                        .withDayOfMonth(1));
        return start.isBefore(town.start()) ? town.start() : start;
    }

    private HeatMeter neighbour(HeatMeter meter) {
        List<HeatMeter> line = town.meters().stream()
                .filter(other -> other.gateway().equals(meter.gateway()))
                .toList();
        return line.get((line.indexOf(meter) + 1) % line.size());
    }

    private static ReadOut withInfo(ReadOut readOut, long infoCode) {
        return new ReadOut(
                readOut.epochSecond(),
                readOut.energySteps(),
                readOut.energyWh(),
                readOut.volumeHundredthsM3(),
                readOut.forwardM3c(),
                readOut.returnM3c(),
                readOut.supplyHundredthsC(),
                readOut.returnHundredthsC(),
                readOut.flowLitresPerHour(),
                readOut.powerHundredsW(),
                infoCode);
    }

    /** What a miner does. */
    public UnitState ask(MinerUnit unit) {
        MinerSite site = Objects.requireNonNull(source(unit.site()).site());
        Instant at = now();
        return faults.isOn(FaultKind.SITE_TRIP, unit.site()) ? site.idle(unit, at) : site.unitState(unit, at);
    }

    /** What flows past a source's meter. */
    public HeatCounters flowing(String sourceCode) {
        return outages.counters(source(sourceCode).meter(), now());
    }

    public HeatBalance balance() {
        return town.balance(now());
    }

    private HeatSource source(String code) {
        return town.sources().stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Heat source " + code + " is unknown"));
    }
}
