package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.PointDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home that draws a kWh an hour, in two towns; somebody edits in one of them. */
@MariaDbTest
class DayEditsIT {
    private static final Instant START = Instant.parse("2026-02-28T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final IntakeSource FILE = new IntakeSource(IntakeSource.Kind.FILE, "test");
    private static final String HOME = TestTown.point(1);
    private static final Editor ANNA = new Editor("anna-subject", "Anna Berg");

    private final TestTenants tenants;
    private final Metering metering;
    private final MeterLookup meters;
    private final DayEdits edits;

    DayEditsIT(TestTenants tenants) {
        this.tenants = tenants;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        metering = new Metering(tenants.database(), tenants.registry(), clock);
        meters = new MeterLookup(tenants.database(), clock);
        edits = metering.edits();
    }

    @BeforeEach
    void twoTowns() {
        tenants.clear();
        for (TenantId town : List.of(NORRVIK, KALTIO)) {
            metering.registry().apply(town, TestTown.of(1, START), "test");
        }
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void editedHourChangesTheDayInThatTownAlone() {
        readBothTowns(0, 72);
        edits.edit(NORRVIK, HOME, SECOND, hour(7, 4_000), "Register ran away", ANNA);
        PointDay day = day(NORRVIK, SECOND);
        assertThat(day.hoursWh().get(7)).isEqualTo(4_000);
        assertThat(day.hourQuality()).isEqualTo("M".repeat(7) + "D" + "M".repeat(16) + "-");
        assertThat(day.energyWh()).isEqualTo(27_000);
        assertThat(day.energyQuality()).isEqualTo('D');
        assertThat(day.version()).isEqualTo(2);
        assertThat(day(NORRVIK, FIRST).energyWh()).isEqualTo(24_000);
        assertThat(day(KALTIO, SECOND).energyWh()).isEqualTo(24_000);
        assertThat(edits.find(KALTIO, HOME, SECOND)).isEmpty();
        assertThatThrownBy(() -> edits.undo(KALTIO, HOME, SECOND, "Not ours", ANNA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no edit to take back");
    }

    @Test
    void takingBackPutsBackWhatStoodBeforeOneEditAfterTheOther() {
        readBothTowns(0, 72);
        PointDay measured = day(NORRVIK, SECOND);
        edits.edit(NORRVIK, HOME, SECOND, hour(7, 4_000), "First", ANNA);
        edits.edit(NORRVIK, HOME, SECOND, hour(8, 0), "Second", ANNA);
        assertThat(day(NORRVIK, SECOND).energyWh()).isEqualTo(23_000);

        edits.undo(NORRVIK, HOME, SECOND, "Wrong hour", ANNA);
        assertThat(day(NORRVIK, SECOND).energyWh()).isEqualTo(27_000);
        edits.undo(NORRVIK, HOME, SECOND, "Wrong day", ANNA);
        assertThat(day(NORRVIK, SECOND))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(measured);
        List<DayEdit> history = edits.find(NORRVIK, HOME, SECOND);
        assertThat(history).extracting(DayEdit::version).containsExactly(4, 3, 2, 1);
        assertThat(history).extracting(DayEdit::undoes).containsExactly(1, 2, null, null);
        assertThat(history).extracting(DayEdit::reason).containsExactly("Wrong day", "Wrong hour", "Second", "First");
        assertThat(history).extracting(DayEdit::editorName).containsOnly("Anna Berg");
        assertThat(DayEdits.undoable(history)).isEmpty();

        edits.edit(NORRVIK, HOME, SECOND, hour(9, 2_000), "Third", ANNA);
        edits.undo(NORRVIK, HOME, SECOND, "No", ANNA);
        assertThat(day(NORRVIK, SECOND).energyWh()).isEqualTo(24_000);
    }

    @Test
    void editHoldsAgainstReadingsThatComeLater() {
        readBothTowns(0, 30);
        List<@Nullable Integer> all = new ArrayList<>(Collections.nCopies(24, 2_000));
        edits.edit(NORRVIK, HOME, SECOND, all, "Read by hand", ANNA);
        assertThat(day(NORRVIK, SECOND).energyWh()).isEqualTo(48_000);
        readBothTowns(31, 72);
        PointDay day = day(NORRVIK, SECOND);
        assertThat(day.energyWh()).isEqualTo(48_000);
        assertThat(day.hourQuality()).isEqualTo("D".repeat(24) + "-");
        edits.undo(NORRVIK, HOME, SECOND, "The meter answers again", ANNA);
        assertThat(day(NORRVIK, SECOND).energyWh()).isEqualTo(24_000);
        assertThat(day(NORRVIK, SECOND).hourQuality()).isEqualTo("M".repeat(24) + "-");
    }

    @Test
    void dayWithoutAnyReadingCanBeEdited() {
        List<@Nullable Integer> all = new ArrayList<>(Collections.nCopies(24, 1_500));
        edits.edit(NORRVIK, HOME, SECOND, all, "From the caretaker’s notes", ANNA);
        assertThat(day(NORRVIK, SECOND).energyWh()).isEqualTo(36_000);
        edits.undo(NORRVIK, HOME, SECOND, "They were another house’s", ANNA);
        assertThat(day(NORRVIK, SECOND).energyWh()).isNull();
    }

    @Test
    void whoLivesThereSeesWhenAndWhyWhileTheEditHolds() {
        readBothTowns(0, 72);
        edits.edit(NORRVIK, HOME, SECOND, hour(7, 4_000), "First", ANNA);
        edits.edit(NORRVIK, HOME, SECOND, hour(7, 3_000), "Read by hand", ANNA);
        DaySpan always = new DaySpan(FIRST, null);
        assertThat(corrections(NORRVIK, always))
                .containsExactly(new Correction(SECOND, Correction.Kind.EDITED, NOW, "Read by hand"));
        assertThat(corrections(NORRVIK, new DaySpan(SECOND.plusDays(1), null))).isEmpty();
        assertThat(corrections(KALTIO, always)).isEmpty();

        edits.undo(NORRVIK, HOME, SECOND, "No", ANNA);
        assertThat(corrections(NORRVIK, always))
                .containsExactly(new Correction(SECOND, Correction.Kind.EDITED, NOW, "First"));
        edits.undo(NORRVIK, HOME, SECOND, "No", ANNA);
        assertThat(corrections(NORRVIK, always)).isEmpty();
    }

    private List<Correction> corrections(TenantId town, DaySpan visible) {
        int place = metering.consumption()
                .findDeliveryPointId(town, TestTown.place(1))
                .orElseThrow();
        return metering.consumption().corrections(town, place, FIRST, FIRST.plusDays(31), visible);
    }

    @Test
    void refusesWhatCannotBe() {
        readBothTowns(0, 72);
        refused(SECOND, hour(3, 40_001), "Why", "between 0 and 40000");
        refused(SECOND, hour(3, -1), "Why", "hour 4 of the day");
        refused(SECOND, hour(3, null), "Why", "at least one of them");
        refused(SECOND, hour(3, 1).subList(0, 23), "Why", "must have 24 hours");
        refused(SECOND, hour(3, 1), " ", "reason");
        refused(FIRST.minusDays(1), hour(3, 1), "Why", "had no meter");
        refused(LocalDate.parse("2026-03-15"), hour(3, 1), "Why", "is not over");
        assertThat(day(NORRVIK, SECOND).version()).isEqualTo(1);
    }

    private void refused(LocalDate day, List<@Nullable Integer> hours, String reason, String message) {
        assertThatThrownBy(() -> edits.edit(NORRVIK, HOME, day, hours, reason, ANNA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static List<@Nullable Integer> hour(int hour, @Nullable Integer wh) {
        List<@Nullable Integer> hours = new ArrayList<>(Collections.nCopies(24, null));
        hours.set(hour, wh);
        return hours;
    }

    private PointDay day(TenantId town, LocalDate day) {
        return meters.days(town, HOME, day, day).get(0);
    }

    /** The register of a home in both towns, hour by hour. */
    private void readBothTowns(int first, int last) {
        for (TenantId town : List.of(NORRVIK, KALTIO)) {
            List<ReadOut> readOuts = IntStream.rangeClosed(first, last)
                    .mapToObj(DayEditsIT::readOut)
                    .toList();
            assertThat(metering.intake().accept(town, readOuts, FILE).count(Verdict.Outcome.ACCEPTED))
                    .isEqualTo(readOuts.size());
        }
    }

    private static ReadOut readOut(int hour) {
        Instant readAt = START.plus(Duration.ofHours(hour));
        return ReadOut.of(TestTown.serial(1), readAt)
                .readAt(readAt)
                .heatEnergy(new RegisterValue(BigDecimal.valueOf(hour), EnergyUnit.KWH))
                .build();
    }
}
