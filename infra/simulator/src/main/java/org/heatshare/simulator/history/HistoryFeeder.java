package org.heatshare.simulator.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatshare.simulator.town.Town;

/**
 * Sends a town's history once, in order of time for each meter, two requests at a time, and goes on after any break where
 * the portal's last acknowledgement was. Afterwards it sends each hour's weather.
 */
public final class HistoryFeeder {

    static final String IMPORT_NAME = "Demo history";

    private static final int REQUESTS_AT_ONCE = 2;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final System.Logger LOG = System.getLogger(HistoryFeeder.class.getName());

    private final Town town;
    private final PartnerClient portal;
    private final FeedState state;
    private final FeedProgress progress;
    private final Clock clock;
    private final String tenant;
    private final Patience patience;

    /** @throws IOException when the state kept in the folder cannot be read */
    public HistoryFeeder(Town town, PartnerSettings settings, Path folder, FeedProgress progress, Clock clock)
            throws IOException {
        this(town, settings, folder, progress, clock, FIRST_WAIT);
    }

    HistoryFeeder(
            Town town, PartnerSettings settings, Path folder, FeedProgress progress, Clock clock, Duration firstWait)
            throws IOException {
        this.town = town;
        this.progress = progress;
        this.clock = clock;
        tenant = town.municipality().slug();
        portal = new PartnerClient(settings, clock);
        state = FeedState.load(folder.resolve("history-" + tenant + ".json"));
        patience = new Patience(firstWait, LONGEST_WAIT, why -> progress.waiting(tenant, why));
    }

    /** Sends what has not been acknowledged yet; returns when the portal has everything. */
    public void feed() throws InterruptedException {
        String importId = patience.untilAnswered(this::announcedImport);
        HistoryPlan plan = new HistoryPlan(town, state.end());
        progress.expect(tenant, plan.expectedReadOuts());
        feedGroup(importId, plan, 0);
        feedWeather(plan);
        feedHomes(importId, plan);
        progress.complete(tenant);
        LOG.log(System.Logger.Level.INFO, "History of {0} is complete", tenant);
    }

    /** Sends the weather of the hours since the history's end; call it every hour. */
    public void feedWeatherSince() throws InterruptedException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS).plusSeconds(3600);
        Instant from = now.minus(2, ChronoUnit.DAYS);
        patience.untilAnswered(() -> {
            portal.sendWeather(WeatherFeed.json(town, from.isBefore(town.start()) ? town.start() : from, now));
            return true;
        });
        progress.complete(tenant);
    }

    private String announcedImport() throws IOException, InterruptedException {
        if (state.importId().isPresent() && !portal.knowsImport(state.importId().get())) {
            state.forget();
        }
        if (state.importId().isEmpty()) {
            Instant end = clock.instant().truncatedTo(ChronoUnit.HOURS);
            long expected = new HistoryPlan(town, end).expectedReadOuts();
            state.announced(portal.announce(IMPORT_NAME, expected), end);
        }
        return state.importId().orElseThrow();
    }

    private void feedHomes(String importId, HistoryPlan plan) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(REQUESTS_AT_ONCE);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int worker = 0; worker < REQUESTS_AT_ONCE; worker++) {
                int first = 1 + worker;
                done.add(workers.submit(() -> {
                    for (int group = first; group < plan.groupCount(); group += REQUESTS_AT_ONCE) {
                        feedGroup(importId, plan, group);
                    }
                    return true;
                }));
            }
            for (Future<?> part : done) {
                part.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("History of " + tenant + " stopped", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void feedGroup(String importId, HistoryPlan plan, int group) throws InterruptedException {
        for (Chunk chunk : plan.chunks(group)) {
            int readOuts = chunk.readOuts();
            if (state.isAcknowledged(chunk.id()) || readOuts == 0) {
                progress.sent(tenant, readOuts, 0);
                continue;
            }
            byte[] csv = CsvRows.gzip(chunk);
            JsonNode counts = patience.untilAnswered(() -> {
                JsonNode answer = portal.sendReadings(importId, chunk.id(), csv);
                state.acknowledge(chunk.id());
                return answer;
            });
            long quarantined = counts.path("quarantined").asLong();
            if (quarantined > 0) {
                LOG.log(System.Logger.Level.WARNING, "{0}: {1} read-outs in quarantine", chunk.id(), quarantined);
            }
            progress.sent(tenant, readOuts, quarantined);
        }
    }

    private void feedWeather(HistoryPlan plan) throws InterruptedException {
        for (YearMonth month : plan.months()) {
            String id = "weather-" + month;
            if (!state.isAcknowledged(id)) {
                Instant from = town.municipality().startOfDay(month.atDay(1));
                Instant next =
                        town.municipality().startOfDay(month.plusMonths(1).atDay(1));
                Instant to = next.isBefore(state.end()) ? next : state.end().plusSeconds(3600);
                patience.untilAnswered(() -> {
                    portal.sendWeather(WeatherFeed.json(town, from, to));
                    state.acknowledge(id);
                    return true;
                });
            }
        }
    }
}
