package org.heatshare.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.Towns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFeederTest {

    private static final Town TOWN = Towns.kaltio();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-10T06:21:40Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private FakePortal portal;

    @BeforeEach
    void start() throws IOException {
        portal = new FakePortal();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void sendsEveryAnnouncedReadOutOnceAndInOrderForEachMeter() throws Exception {
        feeder().feed();

        assertThat(portal.readOuts.get()).isEqualTo(portal.expected.get()).isPositive();
        assertThat(portal.outOfOrder.get()).isZero();
        assertThat(portal.firstSerial.get()).startsWith("870000");
        assertThat(portal.temperatures.get()).isGreaterThan(8_000);
        assertThat(portal.mostAtOnce.get()).isLessThanOrEqualTo(2);
        assertThat(Files.readString(folder.resolve("progress.json"))).contains("\"state\":\"complete\"");
    }

    @Test
    void waitsWhilePortalAndTokensAreAway() throws Exception {
        portal.refuseNext(7);

        feeder().feed();

        assertThat(portal.readOuts.get()).isEqualTo(portal.expected.get());
    }

    @Test
    void goesOnAfterABreakWithoutSendingAnythingTwice() throws Exception {
        portal.breakAfter(9);
        Thread first = new Thread(() -> {
            try {
                feeder().feed();
            } catch (IOException | InterruptedException | IllegalStateException e) {
                Thread.currentThread().interrupt();
            }
        });
        first.start();
        portal.awaitBreak();
        first.interrupt();
        first.join();
        portal.mend();

        feeder().feed();

        assertThat(portal.readOuts.get()).isEqualTo(portal.expected.get());
        assertThat(portal.announcements.get()).isEqualTo(1);
    }

    @Test
    void announcesAnewToAPortalThatLostItsData() throws Exception {
        feeder().feed();
        portal.forgetImports();

        feeder().feed();

        assertThat(portal.announcements.get()).isEqualTo(2);
        assertThat(portal.readOuts.get()).isEqualTo(2 * portal.expected.get());
    }

    private HistoryFeeder feeder() throws IOException {
        PartnerSettings settings =
                new PartnerSettings(portal.address(), portal.address(), "partner-kaltio", "secret with & and +");
        FeedProgress progress = new FeedProgress(folder.resolve("progress.json"));
        return new HistoryFeeder(TOWN, settings, folder, progress, CLOCK, Duration.ofMillis(5));
    }
}
