package org.heatshare.portal.staff.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.MeterExchange;
import org.heatshare.integration.metering.lookup.MeterCondition;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.MeterPlace;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.integration.metering.lookup.StoredReadOut;
import org.heatshare.portal.text.Formats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final Formats FORMATS =
            new Formats(Locale.ENGLISH, ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));

    @Test
    void readingsAreTakenInTheMetersUnit() {
        ExchangeEntry entry = entry("2026-03-05T10:00:00Z", "32401.5", " 80000099 ", "3");

        assertThat(entry.problems(meter(), NOW, FORMATS)).isEmpty();
        assertThat(entry.exchange(meter()))
                .isEqualTo(new MeterExchange(
                        "MP-NV-0001", Instant.parse("2026-03-05T10:00:00Z"), 32_401_500L, "80000099", 3_000));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-05T10:00:00Z, 32399, 80000099, 0, already stood
            2026-03-05T12:00:01Z, 32401, 80000099, 0, not later than now
                                , 32401, 80000099, 0, Choose when
            2026-01-01T00:00:00Z, 32401, 80000099, 0, choose a later time
            2026-03-05T10:00:00Z,      , 80000099, 0, Enter the last reading
            2026-03-05T10:00:00Z, 32401, 80000001, 0, another than this one
            2026-03-05T10:00:00Z, 32401, '',       0, Enter the serial
            2026-03-05T10:00:00Z, 32401, 80000099,  , Enter the first reading
            2026-03-05T10:00:00Z, 32401, 80000099, -1, Enter the first reading
            """)
    void whatDoesNotFitIsNamedWithItsRemedy(
            @Nullable String at, @Nullable String last, String serial, @Nullable String first, String problem) {
        assertThat(entry(at, last, serial, first).problems(meter(), NOW, FORMATS))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void whatWasReadAfterwardsDoesNotCount() {
        assertThat(entry("2026-03-05T08:00:00Z", "32300", "80000099", "0").problems(meter(), NOW, FORMATS))
                .isEmpty();
    }

    private static ExchangeEntry entry(
            @Nullable String at, @Nullable String last, String serial, @Nullable String first) {
        return new ExchangeEntry(
                at == null ? null : Instant.parse(at),
                last == null ? null : new BigDecimal(last),
                serial,
                first == null ? null : new BigDecimal(first));
    }

    /** It came on 1 January and stood at 32400 kWh at nine. */
    private static MeterDetail meter() {
        MeterPlace place = new MeterPlace("MP-NV-0001", MeterPlace.Kind.DELIVERY, "NV-0001", null);
        Instant readAt = Instant.parse("2026-03-05T09:00:00Z");
        return new MeterDetail(
                new HeatMeter("80000001", "KAM", "MULTICAL 403", "heat", 7, "NV-G01", EnergyUnit.KWH, 8, 40_000),
                new MeterRow("80000001", place, "NV-G01", readAt, readAt, 32_400_000L, 0, MeterCondition.READING),
                List.of(new StoredInstallation(
                        "80000001", place, Instant.parse("2026-01-01T00:00:00Z"), null, 0, null)),
                List.of(new StoredReadOut(
                        readAt,
                        readAt,
                        StoredReadOut.Clock.METER,
                        IntakeSource.Kind.POLL,
                        1,
                        new BigDecimal("32400"),
                        EnergyUnit.KWH,
                        32_400_000,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }
}
