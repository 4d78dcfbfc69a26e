package org.heatshare.bench.crash;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.heatshare.bench.Heatshare;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.supervision.RunFolder;

/** One crash under load, and the way back. */
record Crash(Folders folders, Heatshare heatshare, List<Sender> senders) {
    private static final long WAIT_MS = 100;
    /** The launcher starts a part again after 16 seconds at most, and gives it up when it dies too often. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);

    /**
     * Kills a part after a while under load, and waits until every sender had a body acknowledged since.
     *
     * @return seconds from the kill until then
     * @throws IllegalStateException when that takes minutes
     */
    double kill(String victim, int afterMs) throws IOException, InterruptedException {
        Thread.sleep(afterMs);
        ProcessRecord record = RunFolder.running(folders, victim)
                .orElseThrow(() -> new IllegalStateException(victim + " does not run; see " + folders.log()));
        long killedAt = System.nanoTime();
        record.running().ifPresent(ProcessHandle::destroyForcibly);
        boolean restarted = false;
        while (!back(victim, record, killedAt)) {
            long waited = System.nanoTime() - killedAt;
            if (waited > LONGEST_NANOS) {
                throw new IllegalStateException(victim + " did not come back; see " + folders.log());
            }
            if (!restarted && waited > PATIENCE_NANOS) {
                heatshare.run("down");
                heatshare.run("up", "--detach");
                restarted = true;
            }
            Thread.sleep(WAIT_MS);
        }
        return (System.nanoTime() - killedAt) / 1e9;
    }

    private boolean back(String victim, ProcessRecord before, long killedAt) throws IOException {
        Optional<ProcessRecord> now = RunFolder.running(folders, victim);
        return now.isPresent()
                && now.get().pid() != before.pid()
                && senders.stream().allMatch(sender -> sender.lastAcknowledgedNanos() > killedAt);
    }
}
