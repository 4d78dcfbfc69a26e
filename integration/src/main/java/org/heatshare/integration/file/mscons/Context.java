package org.heatshare.integration.file.mscons;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/** The segments before a quantity without which it cannot be read alone; quarantine keeps them with it. */
final class Context {
    private final String feed;
    private final Separators signs;
    private final List<Segment> head = new ArrayList<>();
    private @Nullable Segment location;
    private @Nullable Segment meter;
    private @Nullable Segment line;
    private @Nullable Segment unit;
    private byte @Nullable [] preamble;

    Context(String feed, Separators signs) {
        this.feed = feed;
        this.signs = signs;
    }

    void head(Segment segment) {
        head.add(segment);
        preamble = null;
    }

    void location(Segment segment) {
        location = segment;
        meter = null;
        line = null;
        unit = null;
        preamble = null;
    }

    boolean hasLocation() {
        return location != null;
    }

    void meter(Segment segment) {
        meter = segment;
        preamble = null;
    }

    void line(Segment segment) {
        line = segment;
        unit = null;
        preamble = null;
    }

    void unit(Segment segment) {
        unit = segment;
        preamble = null;
    }

    /** A quantity with its period, and before it all that it needs. */
    RawBytes raw(List<Segment> own) {
        byte[] before = preamble;
        if (before == null) {
            List<Segment> needed = new ArrayList<>(head);
            for (Segment segment : new Segment[] {location, meter, line, unit}) {
                if (segment != null) {
                    needed.add(segment);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(KeptRow.head(feed, ""));
            bytes.writeBytes(signs.advice());
            bytes.writeBytes(joined(needed));
            before = bytes.toByteArray();
            preamble = before;
        }
        byte[] bytes = joined(own);
        return new RawBytes(MsconsFile.MEDIA_TYPE, before, bytes, 0, bytes.length);
    }

    static byte[] joined(List<Segment> segments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        segments.forEach(segment -> bytes.writeBytes(segment.raw()));
        return bytes.toByteArray();
    }
}
