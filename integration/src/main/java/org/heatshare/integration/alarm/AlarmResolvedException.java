package org.heatshare.integration.alarm;

/** The values returned before somebody acted. */
public final class AlarmResolvedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AlarmResolvedException(long id) {
        super("Alarm " + id + " is not open any more: load the list again");
    }
}
