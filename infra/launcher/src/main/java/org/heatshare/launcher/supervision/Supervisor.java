package org.heatshare.launcher.supervision;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.heatshare.launcher.part.Part;
import org.heatshare.launcher.settings.Folders;

/**
 * Keeps parts running: starts each as soon as those that it needs are healthy, restarts one that dies, stops all in
 * reverse order.
 */
public final class Supervisor {
    private final List<PartRunner> runners = new ArrayList<>();
    private final Console console;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "part");
        thread.setDaemon(true);
        return thread;
    });

    /** Takes the parts in an order in which each follows those that it needs. */
    public Supervisor(List<Part> parts, Folders folders, Console console, Clock clock) {
        parts.forEach(part -> runners.add(new PartRunner(part, folders, console)));
        this.console = console;
        this.clock = clock;
    }

    /**
     * Starts all parts, side by side as far as their needs allow, and returns once all are healthy.
     *
     * @throws StartFailedException with the first failure; the parts that run are left for {@link #stop()}
     */
    public void start() throws StartFailedException {
        Map<String, CompletableFuture<Void>> starts = new LinkedHashMap<>();
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        for (PartRunner runner : runners) {
            CompletableFuture<?>[] needs = runner.part().needs().stream()
                    .filter(starts::containsKey)
                    .map(starts::get)
                    .toArray(CompletableFuture[]::new);
            CompletableFuture<Void> start =
                    CompletableFuture.allOf(needs).thenRunAsync(() -> startAndWatch(runner), threads);
            start.whenComplete((done, failure) -> {
                if (failure != null) {
                    firstFailure.completeExceptionally(failure);
                }
            });
            starts.put(runner.part().name(), start);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw new StartFailedException(
                    Optional.ofNullable(cause.getMessage()).orElse(cause.toString()));
        }
    }

    /** Blocks until {@link #stop()} is called. */
    public void awaitStop() throws InterruptedException {
        stopping.await();
    }

    /** Stops every part, the last started first. Also ends a start that is under way. */
    public void stop() {
        stopping.countDown();
        List<PartRunner> reversed = new ArrayList<>(runners);
        Collections.reverse(reversed);
        reversed.forEach(PartRunner::stop);
        threads.shutdownNow();
    }

    private void startAndWatch(PartRunner runner) {
        try {
            watch(runner, runner.start(), new BackOff());
        } catch (StartFailedException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(new StartFailedException("the start was broken off"));
        }
    }

    private void watch(PartRunner runner, Process process, BackOff backOff) {
        process.onExit().thenAcceptAsync(ended -> revive(runner, ended, backOff), threads);
    }

    private void revive(PartRunner runner, Process ended, BackOff backOff) {
        String obituary = isStopping() ? "" : runner.obituary(ended);
        while (!isStopping()) {
            Optional<Duration> pause = backOff.afterDeathAt(clock.instant());
            if (pause.isEmpty()) {
                console.say(obituary);
                console.say(
                        runner.part().name() + " died " + BackOff.MOST
                                + " times in ten minutes and is not started again; ./heatshare down and up when its cause is gone");
                return;
            }
            console.say(obituary);
            console.say(
                    runner.part().name() + " is started again in " + pause.get().toSeconds() + " s");
            try {
                if (stopping.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                watch(runner, runner.start(), backOff);
                return;
            } catch (StartFailedException e) {
                runner.endFailedStart();
                obituary = String.valueOf(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
