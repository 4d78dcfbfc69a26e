package org.heatshare.integration.heatmeter.frame;

/** One frame of the link layer, whole and with its checksum right. */
public sealed interface LinkFrame {
    /** The single character E5: a meter heard us and has nothing to add. */
    record Acknowledge() implements LinkFrame {}

    /** A request or a reset, without data: {@code 10 C A CS 16}. */
    record Short(int control, int address) implements LinkFrame {}

    /** A frame with a control information byte and, unless it is a control frame, user data behind it. */
    record Long(int control, int address, int controlInformation, Bytes userData) implements LinkFrame {}
}
