package org.heatshare.integration.file.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.alarm.AlarmCause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class FeedWatchIT {
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private final TestTenants tenants;
    private final FeedWatch watch;

    FeedWatchIT(TestTenants tenants) {
        this.tenants = tenants;
        this.watch = new FeedWatch(tenants.database());
    }

    @BeforeEach
    void noFiles() {
        tenants.clear();
    }

    @Test
    void feedIsInTroubleFromARefusedFileUntilOneIsTaken() {
        FileDeliveries first = at(NOW);
        first.finish(
                NORRVIK,
                first.begin(NORRVIK, "hourly", "a".repeat(64), "a.csv", 100).id());
        assertThat(watch.look(NORRVIK)).isEmpty();

        FileDeliveries second = at(NOW.plusSeconds(60));
        second.refuse(
                NORRVIK,
                second.begin(NORRVIK, "hourly", "b".repeat(64), "b.csv", 100).id(),
                "Column 'meter' is missing");
        assertThat(watch.look(NORRVIK)).singleElement().satisfies(trouble -> {
            assertThat(trouble.cause()).isEqualTo(AlarmCause.FEED_FAILED);
            assertThat(trouble.subject()).isEqualTo("hourly");
            assertThat(trouble.since()).isEqualTo(NOW.plusSeconds(60));
            assertThat(trouble.detail()).isEqualTo("b.csv: Column 'meter' is missing");
        });
        assertThat(watch.look(KALTIO)).isEmpty();

        FileDeliveries third = at(NOW.plusSeconds(120));
        third.finish(
                NORRVIK,
                third.begin(NORRVIK, "hourly", "c".repeat(64), "c.csv", 100).id());
        assertThat(watch.look(NORRVIK)).isEmpty();
    }

    private FileDeliveries at(Instant now) {
        return new FileDeliveries(tenants.database(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
