package org.heatshare.integration.webhook;

/** How many deliveries a webhook has: not tried yet, failed and tried again, given up, taken. */
public record DeliveryCounts(int waiting, int retried, int parked, int delivered) {

    public int all() {
        return waiting + retried + parked + delivered;
    }

    public int failed() {
        return retried + parked;
    }

    public int of(DeliveryQuery.Show show) {
        return switch (show) {
            case ALL -> all();
            case WAITING -> waiting;
            case RETRIED -> retried;
            case PARKED -> parked;
            case DELIVERED -> delivered;
        };
    }
}
