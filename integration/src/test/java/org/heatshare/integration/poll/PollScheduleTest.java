package org.heatshare.integration.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollScheduleTest {
    private static final long INTERVAL = 300_000;
    private static final long FIRST_WITHIN = 30_000;

    private record Device(String key) implements PollTarget {}

    private record Often(String key) implements PollTarget {
        @Override
        public Optional<Duration> every() {
            return Optional.of(Duration.ofSeconds(10));
        }
    }

    private final PollSchedule schedule = new PollSchedule(INTERVAL, FIRST_WITHIN, 0);

    @Test
    void asksEveryTargetSoonAfterTheStart() {
        schedule.replace(devices(920), 0);

        assertThat(schedule.due(0)).hasSize(1);
        assertThat(schedule.due(FIRST_WITHIN)).hasSize(919);
    }

    @Test
    void spreadsTargetsEvenlyOverTheInterval() {
        schedule.replace(devices(600), 0);
        schedule.due(FIRST_WITHIN);

        for (long now = INTERVAL + 1_000; now <= 2 * INTERVAL; now += 1_000) {
            List<PollTarget> due = schedule.due(now);
            if (now > INTERVAL + 1_000) {
                assertThat(due).hasSize(2);
            }
        }
    }

    @Test
    void neverLeavesATargetLongerThanTheInterval() {
        schedule.replace(devices(97), 0);
        Map<String, Long> asked = new HashMap<>();
        for (long now = 0; now < 5 * INTERVAL; now += 50) {
            for (PollTarget target : schedule.due(now)) {
                Long before = asked.put(target.key(), now);
                assertThat(before == null ? 0 : now - before).isLessThanOrEqualTo(INTERVAL + 50);
            }
        }
        assertThat(asked).hasSize(97);
    }

    @Test
    void keepsTheTimesOfKnownTargetsWhenTheListChanges() {
        schedule.replace(devices(10), 0);
        schedule.due(FIRST_WITHIN);
        var more = new ArrayList<>(devices(10));
        more.add(new Device("new"));
        schedule.replace(more, FIRST_WITHIN + 1);

        assertThat(schedule.due(2 * FIRST_WITHIN)).contains(new Device("new")).hasSizeLessThan(4);
        schedule.replace(List.of(new Device("new")), 2 * FIRST_WITHIN);
        assertThat(schedule.size()).isEqualTo(1);
    }

    @Test
    void asksOnceForAllThatWasMissedWhileNobodyLooked() {
        schedule.replace(devices(3), 0);
        schedule.due(FIRST_WITHIN);

        assertThat(schedule.due(10 * INTERVAL)).hasSize(3);
    }

    @Test
    void asksATargetAtAnIntervalOfItsOwn() {
        schedule.replace(List.of(new Device("usual"), new Often("often")), 0);
        schedule.due(INTERVAL - 1_000);

        int asked = 0;
        for (long now = INTERVAL; now < 2 * INTERVAL; now += 1_000) {
            asked += (int) schedule.due(now).stream()
                    .filter(target -> target.key().equals("often"))
                    .count();
        }
        assertThat(asked).isEqualTo(30);
    }

    private static List<Device> devices(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Device("d" + i)).toList();
    }
}
