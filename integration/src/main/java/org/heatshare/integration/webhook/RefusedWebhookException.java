package org.heatshare.integration.webhook;

/** A webhook that cannot be registered as it was asked for. */
public final class RefusedWebhookException extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** It has no name, or one of more than 80 characters. */
        NAME,
        /** It wants to be told of nothing. */
        NO_EVENTS,
        /** The address is none: no scheme, no host, or characters that an address may not have. */
        ADDRESS,
        /** The address does not begin with {@code https://}. */
        NOT_HTTPS,
        /** The address holds a user or a fragment. */
        USER_OR_FRAGMENT,
        /** The address is one of a private network or of this machine. */
        NOT_PUBLIC,
        /** The municipality has as many webhooks as it may have. */
        TOO_MANY
    }

    private final Reason reason;

    public RefusedWebhookException(Reason reason, String value) {
        super("webhook refused: %s '%s'".formatted(reason, value));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
