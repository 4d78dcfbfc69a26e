package org.heatshare.integration.poll;

import java.util.concurrent.CompletionException;

/** What every user of completable futures needs to say once. */
public final class Futures {
    private Futures() {}

    /** The cause that a stage failed with, without the wrapping that later stages put around it. */
    public static Throwable causeOf(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
