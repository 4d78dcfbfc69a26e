package org.heatshare.launcher.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: asks first, and kills only what does not answer in time. */
public final class Ending {
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    private Ending() {}

    /**
     * Ends a process and waits for it.
     *
     * @return whether it ended by itself within the grace period
     */
    public static boolean end(ProcessHandle process, Duration grace) {
        CompletableFuture<ProcessHandle> ended = process.onExit();
        process.destroy();
        if (waited(ended, grace)) {
            return true;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        waited(ended, AFTER_KILL);
        return false;
    }

    private static boolean waited(CompletableFuture<ProcessHandle> ended, Duration limit) {
        try {
            ended.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the process could not be waited for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
