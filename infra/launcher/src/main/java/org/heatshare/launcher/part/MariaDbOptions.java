package org.heatshare.launcher.part;

import java.util.List;
import org.heatshare.launcher.settings.Settings;

/** How the embedded server is tuned. */
final class MariaDbOptions {
    private MariaDbOptions() {}

    /**
     * Loopback only and without TLS, whose key generation would take seconds at each start. Every commit is on disk
     * before it is acknowledged; the redo log is large so that the demo's history does not wait for checkpoints.
     */
    static List<String> of(Settings settings, int port) {
        return List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=" + settings.size("heatshare.db.buffer-pool", "384m"),
                "--innodb-log-file-size=" + settings.size("heatshare.db.redo-log", "512m"),
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64m",
                "--max-connections=100",
                "--local-infile=1",
                "--performance-schema=OFF",
                "--skip-log-bin");
    }
}
