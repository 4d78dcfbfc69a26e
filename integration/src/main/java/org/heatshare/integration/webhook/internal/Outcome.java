package org.heatshare.integration.webhook.internal;

import org.heatshare.integration.webhook.Trouble;

/** What came of one try to deliver. */
sealed interface Outcome {

    /** The receiver answered; 200 to 299 says that it took the message. */
    record Answered(int status) implements Outcome {}

    /** There was no answer. */
    record Unanswered(Trouble trouble) implements Outcome {}

    default boolean isTaken() {
        return this instanceof Answered answer && answer.status() / 100 == 2;
    }
}
