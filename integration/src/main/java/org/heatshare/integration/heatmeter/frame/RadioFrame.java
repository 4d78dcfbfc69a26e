package org.heatshare.integration.heatmeter.frame;

/**
 * One frame of the wireless link layer (EN 13757-4), whole, without its cyclic redundancy checks.
 *
 * @param control what the frame is sent for, such as 44 for a telegram that expects no answer
 * @param sender whoever sent it: the meter, or a radio converter on its behalf
 * @param content from the first control information byte to the end
 * @param received all bytes, what a receiver put behind the frame included
 */
public record RadioFrame(int control, MeterIdentity sender, Bytes content, Bytes received) {}
