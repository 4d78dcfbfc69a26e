package org.heatshare.simulator.history;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Calls the portal until it answers, waiting twice as long each time. */
final class Patience {

    private final Duration first;
    private final Duration longest;
    private final Consumer<String> told;

    /** @param told hears why a call has to be made again */
    Patience(Duration first, Duration longest, Consumer<String> told) {
        this.first = first;
        this.longest = longest;
        this.told = told;
    }

    <T> T untilAnswered(Call<T> call) throws InterruptedException {
        for (Duration wait = first;
                ;
                wait = wait.multipliedBy(2).compareTo(longest) < 0 ? wait.multipliedBy(2) : longest) {
            try {
                return call.make();
            } catch (IOException e) {
                String why = e.getMessage();
                told.accept(
                        why == null
                                ? "The portal cannot be reached ("
                                        + e.getClass().getSimpleName() + ")"
                                : why);
            }
            Thread.sleep(wait.toMillis());
        }
    }

    /** A call that may find nobody. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws IOException, InterruptedException;
    }
}
