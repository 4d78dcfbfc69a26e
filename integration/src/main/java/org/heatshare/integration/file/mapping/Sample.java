package org.heatshare.integration.file.mapping;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The beginning of a file, of which a template is made. Immutable. */
public final class Sample {
    /** As much of a file as is looked at. */
    public static final int BYTES_MAX = 256 * 1024;

    private final byte[] bytes;
    private final boolean whole;

    private Sample(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    /** Takes at most 256 KiB; a last line that is not whole is left out. */
    public static Sample of(byte[] file) {
        if (file.length <= BYTES_MAX) {
            return new Sample(file.clone(), true);
        }
        int end = BYTES_MAX;
        while (end > 0 && file[end - 1] != '\n' && file[end - 1] != '\r') {
            end--;
        }
        return new Sample(Arrays.copyOf(file, end == 0 ? BYTES_MAX : end), false);
    }

    /** Whether it is the whole file. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether it begins as an EDIFACT interchange does. */
    public boolean isInterchange() {
        String head = new String(bytes, 0, Math.min(bytes.length, 80), StandardCharsets.ISO_8859_1).strip();
        return head.startsWith("UNA") || head.startsWith("UNB+");
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Its first lines that are not empty. */
    List<String> lines(Charset charset, int limit) {
        String text = new String(bytes, charset);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(limit)
                .toList();
    }
}
