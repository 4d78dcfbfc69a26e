package org.heatshare.integration.heatmeter.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heatshare.integration.poll.Futures;

/**
 * A scan of one gateway. It speaks to it by turns of a few steps, each a conversation of its own, so that polling is held
 * up by seconds and not by the whole scan. Used once; its steps follow each other, so it needs no locks.
 */
final class GatewayScan {

    /** Holds a conversation when those before it are over. */
    @FunctionalInterface
    interface Turn {
        CompletableFuture<Void> take(Function<LinkChannel, CompletableFuture<Void>> conversation);
    }

    private final Turn turn;
    private final ScanSettings settings;
    private final ScanListener listener;
    private final Deque<ScanStep> open = new ArrayDeque<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private double searched;

    GatewayScan(Turn turn, ScanSettings settings, ScanListener listener) {
        this.turn = turn;
        this.settings = settings;
        this.listener = listener;
    }

    CompletableFuture<Void> run(List<? extends ScanStep> first) {
        first.forEach(open::push);
        nextTurn();
        return done;
    }

    private void nextTurn() {
        turn.take(link -> steps(new ScanLine(link, settings, listener), settings.stepsATurn()))
                .whenComplete((taken, failure) -> {
                    if (failure != null) {
                        done.completeExceptionally(Futures.causeOf(failure));
                    } else if (open.isEmpty()) {
                        done.complete(null);
                    } else if (!done.isDone()) {
                        nextTurn();
                    }
                });
    }

    private CompletableFuture<Void> steps(ScanLine line, int left) {
        ScanStep step = left == 0 || done.isDone() ? null : open.poll();
        if (step == null) {
            return CompletableFuture.completedFuture(null);
        }
        return step.run(line).thenCompose(further -> {
            further.forEach(open::push);
            searched +=
                    step.share() - further.stream().mapToDouble(ScanStep::share).sum();
            listener.searched(Math.min(1, searched));
            return steps(line, left - 1);
        });
    }
}
