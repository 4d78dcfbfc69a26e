package org.heatshare.integration.file.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.file.mscons.Interchanges;
import org.heatshare.integration.file.mscons.MsconsFile;
import org.heatshare.integration.file.mscons.MsconsTemplate;
import org.heatshare.integration.metering.TestTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MariaDbTest
class MsconsImportIT {
    private static final MsconsTemplate EDIEL = new MsconsTemplate("Ediel", "Z", "");

    private final ImportTown town;

    @TempDir
    Path folder;

    MsconsImportIT(TestTenants tenants) {
        town = new ImportTown(tenants);
    }

    @BeforeEach
    void aTown() {
        town.tenants.clear();
        town.metering.registry().apply(TestTenants.NORRVIK, TestTown.of(2, SelfMadeYear.START), "test");
        town.metering.registry().apply(TestTenants.KALTIO, TestTown.of(2, SelfMadeYear.START), "test");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void messagesAreTakenWholeCorrectedTakenBackAndReplayed() throws IOException {
        String serial = TestTown.serial(1);
        String unknown = TestTown.serial(3);
        int[] day = IntStream.range(0, 24).toArray();
        Path hours = interchange(
                "hours.edi",
                Interchanges.hours(serial, "9", "2.5", day),
                Interchanges.hours(serial, "9", "much", 3),
                Interchanges.hours(unknown, "9", "1", day));
        FileDelivery first = take(hours);
        assertThat(first.counts()).isEqualTo(new Counts(24, 0, 0, 25));
        assertThat(town.deliveries.refusals(TestTenants.NORRVIK, first.id()))
                .extracting(row -> row.refusal().reason())
                .containsOnlyOnce("file-message")
                .contains("meter-unknown");
        YearMonth january = YearMonth.of(2025, 1);
        assertThat(town.monthWh(TestTenants.NORRVIK, january)).isEqualTo(60_000);
        assertThat(town.monthWh(TestTenants.KALTIO, january)).isZero();

        Path run = interchange(
                "correction.edi",
                Interchanges.hours(serial, "5", "4", 1),
                Interchanges.hours(serial, "5", "2.5", 0),
                Interchanges.hours(serial, "1", "2.5", 2));
        FileDelivery second = take(run);
        assertThat(second.counts()).isEqualTo(new Counts(0, 1, 2, 0));
        assertThat(town.monthWh(TestTenants.NORRVIK, january)).isZero();
        Path anew = interchange("anew.edi", Interchanges.hours(serial, "9", "2.5", 2));
        take(anew);
        assertThat(town.monthWh(TestTenants.NORRVIK, january)).isEqualTo(61_500);

        town.replays(MsconsFile.MEDIA_TYPE, TestTenants.NORRVIK, EDIEL);
        town.metering.registry().apply(TestTenants.NORRVIK, TestTown.of(3, SelfMadeYear.START), "test");
        assertThat(town.replayed(TestTenants.NORRVIK, "meter-unknown")).isEqualTo(24);
        assertThat(town.replayed(TestTenants.NORRVIK, "file-message")).isZero();
        assertThat(town.monthWh(TestTenants.NORRVIK, january)).isEqualTo(61_500 + 24_000);
    }

    @Test
    void aLocationMayNameTheMeterPoint() throws IOException {
        Path hour = interchange("point.edi", Interchanges.hours(TestTown.point(2), "9", "2.5", 0));
        assertThat(take(hour).counts()).isEqualTo(new Counts(1, 0, 0, 0));
    }

    private FileDelivery take(Path file) throws IOException {
        return town.imports(town.metering.intake())
                .take(TestTenants.NORRVIK, EDIEL, file.getFileName().toString(), file);
    }

    private Path interchange(String name, String... messages) throws IOException {
        return Files.writeString(folder.resolve(name), Interchanges.of(messages));
    }
}
