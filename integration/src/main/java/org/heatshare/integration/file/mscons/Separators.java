package org.heatshare.integration.file.mscons;

import java.nio.charset.StandardCharsets;

/**
 * The signs that part an interchange, as its service string advice (UNA) names them or by ISO 9735's default.
 *
 * @param release takes the next sign's meaning away
 * @param terminator ends a segment
 */
record Separators(char component, char element, char decimal, char release, char terminator) {
    /** Bytes of {@code UNA} with its six signs. */
    static final int ADVICE_BYTES = 9;

    static final Separators USUAL = new Separators(':', '+', '.', '?', '\'');

    /** @param advice nine bytes that begin with {@code UNA} */
    static Separators of(byte[] advice) {
        String signs = new String(advice, StandardCharsets.ISO_8859_1);
        return new Separators(signs.charAt(3), signs.charAt(4), signs.charAt(5), signs.charAt(6), signs.charAt(8));
    }

    /** Whether each sign differs from the others, none being a letter or digit: else nothing can be told apart. */
    boolean tellApart() {
        String signs = "" + component + element + decimal + release + terminator;
        return signs.chars().distinct().count() == signs.length()
                && signs.chars().noneMatch(sign -> Character.isLetterOrDigit((char) sign));
    }

    /** The advice that names these signs. */
    byte[] advice() {
        return ("UNA" + component + element + decimal + release + " " + terminator)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
