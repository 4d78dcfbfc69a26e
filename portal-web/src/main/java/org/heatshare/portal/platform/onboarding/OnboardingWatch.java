package org.heatshare.portal.platform.onboarding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the folder of onboarding documents, at the start and every ten seconds, and applies what is new or
 * changed. A refused document is named once in the log with its reason and tried again when it changes.
 */
public final class OnboardingWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OnboardingWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Path folder;
    private final Onboarding onboarding;
    private final OpeningRuns openingRuns;
    private final Map<Path, FileTime> seen = new HashMap<>();
    private final Map<Path, OnboardingDocument> current = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "onboarding");
        thread.setDaemon(true);
        return thread;
    });

    public OnboardingWatch(Path folder, Onboarding onboarding, OpeningRuns openingRuns) {
        this.folder = folder;
        this.onboarding = onboarding;
        this.openingRuns = openingRuns;
    }

    /** Applies what is there before it returns, so that the portal is not ready without its municipalities. */
    @SuppressWarnings("FutureReturnValueIgnored") // the repetition ends with the timer
    public void start() {
        log.info("Watching {} for onboarding documents", folder);
        documents().forEach(this::applyIfChanged);
        timer.scheduleWithFixedDelay(this::look, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            documents().forEach(this::applyIfChanged);
            current.values().forEach(openingRuns::runIfDue);
        } catch (RuntimeException e) {
            log.error("Onboarding failed and will be tried again", e);
        }
    }

    private List<Path> documents() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            log.error("The folder of onboarding documents {} cannot be read", folder, e);
            return List.of();
        }
    }

    private void applyIfChanged(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (changed.equals(seen.get(file))) {
                return;
            }
            current.put(file, onboarding.apply(Files.readAllBytes(file)));
            seen.put(file, changed);
        } catch (OnboardingRefusedException | IllegalArgumentException e) {
            log.error("Onboarding document {} is refused: {}", file, e.getMessage());
            remember(file);
        } catch (IOException e) {
            log.error("Onboarding document {} cannot be read", file, e);
        } catch (RuntimeException e) {
            log.error("Onboarding document {} could not be applied and will be tried again", file, e);
        }
    }

    private void remember(Path file) {
        try {
            seen.put(file, Files.getLastModifiedTime(file));
        } catch (IOException e) {
            log.warn("{} vanished", file);
        }
    }
}
