package org.heatshare.integration.webhook;

/**
 * Which deliveries of a webhook are asked for.
 *
 * @param search part of an event's type, of a body or of a message's id; empty for all
 */
public record DeliveryQuery(int webhook, String search, Show show, Sort sort, boolean ascending) {

    /** Which deliveries are shown. */
    public enum Show {
        ALL,
        WAITING,
        RETRIED,
        PARKED,
        DELIVERED
    }

    /** By what deliveries are sorted; equal ones by age. */
    public enum Sort {
        CREATED,
        EVENT,
        STATE,
        TRIES,
        ANSWER,
        NEXT
    }
}
