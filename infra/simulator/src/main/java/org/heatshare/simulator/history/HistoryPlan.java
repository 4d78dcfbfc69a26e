package org.heatshare.simulator.history;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heatshare.simulator.history.Chunk.InstalledMeter;
import org.heatshare.simulator.town.Town;

/** A town's history cut into chunks: the sources' settlement meters, then groups of homes, each in order of time. */
final class HistoryPlan {

    static final int METERS_A_GROUP = 100;

    private final Town town;
    private final ReadingTimes times;
    private final List<List<InstalledMeter>> groups = new ArrayList<>();

    HistoryPlan(Town town, Instant end) {
        this.town = town;
        times = new ReadingTimes(town, end);
        groups.add(town.sources().stream()
                .map(source -> new InstalledMeter(
                        source.meter(), town.meteredFrom(source).getEpochSecond()))
                .toList());
        List<InstalledMeter> homes = town.homes().stream()
                .map(home -> new InstalledMeter(home.meter(), town.start().getEpochSecond()))
                .toList();
        for (int from = 0; from < homes.size(); from += METERS_A_GROUP) {
            groups.add(homes.subList(from, Math.min(homes.size(), from + METERS_A_GROUP)));
        }
    }

    /** Group 0 is the sources. */
    int groupCount() {
        return groups.size();
    }

    /** A group's chunks, oldest month first: they must be acknowledged in this order. */
    List<Chunk> chunks(int group) {
        List<Chunk> chunks = new ArrayList<>();
        for (YearMonth month : times.months()) {
            String id = String.format(
                    Locale.ROOT, "%s-g%03d-%s", town.municipality().slug(), group, month);
            chunks.add(new Chunk(id, month, groups.get(group), times.of(month)));
        }
        return chunks;
    }

    List<YearMonth> months() {
        return times.months();
    }

    long expectedReadOuts() {
        long count = 0;
        for (int group = 0; group < groups.size(); group++) {
            for (Chunk chunk : chunks(group)) {
                count += chunk.readOuts();
            }
        }
        return count;
    }
}
