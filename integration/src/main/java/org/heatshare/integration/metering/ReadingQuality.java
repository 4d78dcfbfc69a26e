package org.heatshare.integration.metering;

import java.util.stream.Stream;

/**
 * How a value was come by: the only list of it, from the best to the worst. It is stored as its letter, an hour or a day
 * each.
 *
 * @see "docs/glossary.md"
 */
public enum ReadingQuality {
    /** The difference of registers that were read at both ends. */
    MEASURED('M'),
    /** An end lies on the line between two read-outs close to each other. */
    INTERPOLATED('I'),
    /** Entered by hand, with a reason. */
    EDITED('D'),
    /** Worked out over a longer gap, by a method that is named. */
    ESTIMATED('E'),
    /** Stands until a better one comes. */
    TEMPORARY('T'),
    /** Was told, and is not believed. */
    REJECTED('R'),
    MISSING('-');

    private final char letter;

    ReadingQuality(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** Whether it rests on registers that were read at both ends or close to them. */
    public boolean metered() {
        return this == MEASURED || this == INTERPOLATED;
    }

    /** The quality of a sum: that of its worse part. */
    public ReadingQuality worse(ReadingQuality other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * @throws IllegalArgumentException for a letter that stands for none
     */
    public static ReadingQuality ofLetter(char letter) {
        return Stream.of(values())
                .filter(quality -> quality.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Quality '" + letter + "' is unknown; known are M, I, D, E, T, R and -"));
    }
}
