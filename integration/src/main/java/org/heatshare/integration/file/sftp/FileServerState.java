package org.heatshare.integration.file.sftp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a file server stands.
 *
 * @param seenAt when its folders were last looked through without a fault; absent where they never were
 * @param failingSince since when they cannot be; absent where they can
 * @param reason why not, in the server's or the network's words
 */
public record FileServerState(
        FileServer server,
        @Nullable Instant seenAt,
        @Nullable Instant failingSince,
        @Nullable String reason) {}
