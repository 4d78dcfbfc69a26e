package org.heatshare.integration.poll;

/** Something that is asked again and again. Two targets are the same when they are equal. */
public interface PollTarget {
    /** What stays the same when the target's settings change, so that its place in the schedule stays too. */
    String key();
}
