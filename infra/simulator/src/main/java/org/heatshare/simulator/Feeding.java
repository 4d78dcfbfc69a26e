package org.heatshare.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.heatshare.simulator.history.FeedProgress;
import org.heatshare.simulator.history.HistoryFeeder;
import org.heatshare.simulator.history.PartnerSettings;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;

/** Feeds the towns' histories one after the other, the smaller first, then each hour's weather, until it is interrupted. */
final class Feeding implements Runnable {

    private static final Duration WEATHER_EVERY = Duration.ofHours(1);

    private final List<HistoryFeeder> feeders = new ArrayList<>();

    /** @throws IOException when secrets or state cannot be read */
    Feeding(Options options, List<Town> towns, Clock clock) throws IOException {
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(options.secrets())) {
            secrets.load(in);
        }
        FeedProgress progress = new FeedProgress(options.data().resolve("progress.json"));
        List<Town> smallFirst = towns.stream()
                .sorted(Comparator.comparingInt(town -> town.homes().size()))
                .toList();
        for (Town town : smallFirst) {
            PartnerSettings settings = settings(options, secrets, town.municipality());
            feeders.add(new HistoryFeeder(town, settings, options.data(), progress, clock));
        }
    }

    private static PartnerSettings settings(Options options, Properties secrets, Municipality municipality)
            throws IOException {
        String client = "partner-" + municipality.slug();
        String secret = secrets.getProperty(client + ".secret");
        if (secret == null) {
            throw new IOException(options.secrets() + " has no " + client + ".secret; the history cannot be fed");
        }
        return new PartnerSettings(options.portal().orElseThrow(), options.keycloak(), client, secret);
    }

    @Override
    public void run() {
        try {
            for (HistoryFeeder feeder : feeders) {
                feeder.feed();
            }
            while (true) {
                Thread.sleep(WEATHER_EVERY.toMillis());
                for (HistoryFeeder feeder : feeders) {
                    feeder.feedWeatherSince();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
