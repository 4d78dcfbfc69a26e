package org.heatshare.integration.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.Refusal;
import org.junit.jupiter.api.Test;

class MbusReplayTest {
    private static final TenantId TENANT = new TenantId("norrvik");
    private static final byte[] FIRST = TestFrames.answer(TestFrames.KAMSTRUP, "04 06 E7910000 04 6D 1A2F4537 1F");
    private static final byte[] SECOND = TestFrames.answer(TestFrames.KAMSTRUP, "04 14 2CDB0000");

    private final RecordingIntake intake = new RecordingIntake();
    private final MbusReplay replay = new MbusReplay(
            tenant -> TelegramDecoder.PLAIN,
            tenant -> ZoneId.of("Europe/Stockholm"),
            intake,
            Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC));

    @Test
    void sendsAllTelegramsOfAReadOutThroughTheIntakeAgain() {
        byte[] both = new byte[FIRST.length + SECOND.length];
        System.arraycopy(FIRST, 0, both, 0, FIRST.length);
        System.arraycopy(SECOND, 0, both, FIRST.length, SECOND.length);

        assertThat(replay.replay(TENANT, "poll home meters", both)).isEmpty();

        RecordingIntake.Accepted accepted = intake.accepted.get(0);
        assertThat(accepted.source()).isEqualTo(new IntakeSource(IntakeSource.Kind.REPLAY, "poll home meters"));
        assertThat(accepted.readOut().heatEnergy()).isEqualTo(RegisterValue.kilowattHours(37351));
        assertThat(accepted.readOut().volumeL()).isEqualTo(561_080);
        assertThat(accepted.readOut().readAt()).isEqualTo(Instant.parse("2026-07-05T14:26:00Z"));
    }

    @Test
    void refusesDamagedBytesOnceMore() {
        byte[] damaged = SECOND.clone();
        damaged[10]++;

        assertThat(replay.replay(TENANT, "route", damaged))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo("mbus-bad-checksum"));
        assertThat(replay.replay(TENANT, "route", new byte[0])).isPresent();
        assertThat(intake.accepted).isEmpty();
    }

    @Test
    void passesOnWhatTheIntakeRefuses() {
        var refusal = new Refusal("meter-unknown", "meter 80000001 is not registered");
        intake.answer(Verdict.quarantined(refusal));

        assertThat(replay.replay(TENANT, "route", SECOND)).isEqualTo(Optional.of(refusal));
    }
}
