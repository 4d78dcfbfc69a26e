package org.heatshare.integration.file.mscons;

/** A segment that refuses its message. The message names the segment, what it holds, and what would be right. */
final class UnreadableSegmentException extends Exception {
    private static final int SHOWN_LETTERS = 300;

    UnreadableSegmentException(Segment segment, String why) {
        super("segment " + segment.number() + " " + segment.tag() + ": " + shortened(why));
    }

    private static String shortened(String text) {
        return text.length() > SHOWN_LETTERS ? text.substring(0, SHOWN_LETTERS) + "..." : text;
    }
}
