package org.heatshare.integration.heatmeter.frame;

/**
 * One frame of the wireless link layer (EN 13757-4), whole, without its cyclic redundancy checks.
 *
 * @param format how its checks were placed
 * @param control what the frame is sent for, such as 44 for a telegram that expects no answer
 * @param sender whoever sent it: the meter, or a radio converter on its behalf
 * @param content from the first control information byte to the end
 * @param received all bytes, what a receiver put behind the frame included
 */
public record RadioFrame(Format format, int control, MeterIdentity sender, Bytes content, Bytes received) {
    /** Where the cyclic redundancy checks stand. */
    public enum Format {
        /** Behind the head and behind each 16 bytes. */
        A,
        /** Behind the first 126 bytes, and behind the rest. */
        B,
        /** Nowhere: the receiver took them away. */
        UNCHECKED
    }
}
