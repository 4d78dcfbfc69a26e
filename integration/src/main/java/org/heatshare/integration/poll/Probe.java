package org.heatshare.integration.poll;

import java.util.concurrent.CompletableFuture;

/** Asks one target its question. It must not block, and its future must complete in bounded time. */
@FunctionalInterface
public interface Probe {
    CompletableFuture<?> ask(PollTarget target);
}
