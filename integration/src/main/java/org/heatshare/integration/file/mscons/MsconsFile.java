package org.heatshare.integration.file.mscons;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileRows;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * An interchange of MSCONS messages. A message is taken whole or refused whole; the others of the interchange go on. Its
 * rows are the quantities of heat, their number that of the segment. Memory holds one message.
 */
public final class MsconsFile implements FileRows {
    /** In quarantine: a message, or one quantity with the segments that it needs; the service string advice before both. */
    public static final String MEDIA_TYPE = "application/vnd.heatshare.mscons";

    static final int SEGMENTS_MAX = 200_000;
    static final int MESSAGE_BYTES_MAX = 8 * 1024 * 1024;

    private static final String TOO_LONG = "it has more than " + SEGMENTS_MAX + " segments or "
            + MESSAGE_BYTES_MAX / 1024 / 1024 + " MiB; its beginning was kept; have it sent in parts";

    private final RawSegments segments;
    private final MsconsTemplate template;
    private final Instant receivedAt;
    private final Deque<FileRow> ready = new ArrayDeque<>();
    private String reference = "";
    private boolean ended;
    private int messages;

    /** @throws FileRefusedException when the file is no interchange */
    MsconsFile(InputStream in, MsconsTemplate template, Instant receivedAt) throws IOException, FileRefusedException {
        this.segments = new RawSegments(in);
        this.template = template;
        this.receivedAt = receivedAt;
        if (!segments.isNext('U', 'N', 'B')) {
            throw new FileRefusedException("The file must begin with UNA or UNB; it is no EDIFACT interchange");
        }
    }

    @Override
    public @Nullable FileRow next() throws IOException {
        while (ready.isEmpty() && !ended) {
            readOn();
        }
        return ready.poll();
    }

    @Override
    public long offset() {
        return segments.offset();
    }

    private void readOn() throws IOException {
        Segment segment = segments.next();
        if (segment == null) {
            end("the file ends without UNZ behind " + messages + " messages; have it sent again");
        } else if (segment.is("UNB")) {
            reference = segment.at(4, 0);
        } else if (segment.is("UNH")) {
            message(segment);
        } else if (segment.is("UNZ")) {
            trailer(segment);
        } else if (!segment.is("UNG") && !segment.is("UNE")) {
            refuse(segment.number(), "segment " + segment.number() + " is outside of a message", List.of(segment));
        }
    }

    private void trailer(Segment segment) {
        ended = true;
        if (!segment.at(0, 0).equals(Integer.toString(messages))
                || !segment.at(1, 0).equals(reference)) {
            refuse(
                    segment.number(),
                    "UNZ says " + segment.at(0, 0) + " messages of interchange '" + segment.at(1, 0) + "', there are "
                            + messages + " of '" + reference + "'; have what is missing sent",
                    List.of(segment));
        }
    }

    private void end(String why) {
        ended = true;
        refuse(segments.count() + 1, why, List.of());
    }

    private void message(Segment header) throws IOException {
        messages++;
        List<Segment> message = new ArrayList<>(List.of(header));
        long count = 1;
        long bytes = header.raw().length;
        boolean whole = true;
        String fault = broken(header);
        Segment last = header;
        while (!last.is("UNT") && !segments.isNext('U', 'N', 'H') && !segments.isNext('U', 'N', 'Z')) {
            Segment segment = segments.next();
            if (segment == null) {
                break;
            }
            last = segment;
            count++;
            bytes += segment.raw().length;
            whole = whole && count <= SEGMENTS_MAX && bytes <= MESSAGE_BYTES_MAX;
            if (whole) {
                message.add(segment);
            }
            if (fault == null) {
                fault = broken(segment);
            }
        }
        if (fault == null) {
            fault = whole ? envelope(header, last, count) : TOO_LONG;
        }
        if (fault == null) {
            fault = read(message);
        }
        if (fault != null) {
            refuse(last.number(), "message '" + header.at(0, 0) + "': " + fault, message);
        }
    }

    /** What is wrong with the bytes of the segment last given; null for nothing. */
    private @Nullable String broken(Segment segment) {
        if (segments.isCut()) {
            return "segment " + segment.number() + " " + segment.tag() + " is longer than "
                    + RawSegments.LONGEST_SEGMENT_BYTES + " bytes; its beginning was kept";
        }
        return segments.isEnded()
                ? null
                : "the file ends in segment " + segment.number() + " " + segment.tag() + "; have it sent again";
    }

    private static @Nullable String envelope(Segment header, Segment last, long count) {
        if (!last.is("UNT")) {
            return "it ends without UNT; have it sent again";
        }
        if (!last.at(0, 0).equals(Long.toString(count))) {
            return "UNT says '" + last.at(0, 0) + "' segments, there are " + count + "; have it sent again";
        }
        if (!last.at(1, 0).equals(header.at(0, 0))) {
            return "UNT is of message '" + last.at(1, 0) + "'; have it sent again";
        }
        if (!header.at(1, 0).equals("MSCONS")) {
            return "its type '" + header.at(1, 0) + "' must be MSCONS";
        }
        return null;
    }

    private @Nullable String read(List<Segment> message) {
        try {
            ready.addAll(new MessageReader(template, segments.signs(), receivedAt).read(message));
            return null;
        } catch (UnreadableSegmentException e) {
            return e.getMessage();
        }
    }

    private void refuse(long number, String why, List<Segment> kept) {
        ByteArrayOutputStream preamble = new ByteArrayOutputStream();
        preamble.writeBytes(KeptRow.head(template.name(), ""));
        preamble.writeBytes(segments.signs().advice());
        byte[] bytes = Context.joined(kept);
        RawBytes raw = new RawBytes(MEDIA_TYPE, preamble.toByteArray(), bytes, 0, bytes.length);
        ready.add(new FileRow.Refused(number, new RowRefusedException(Fault.MESSAGE, why), raw));
    }

    /** Reads a kept message or quantity; a message's envelope must hold as it must in a file. */
    static List<FileRow> readAgain(byte[] kept, MsconsTemplate template, Instant receivedAt)
            throws FileRefusedException, RowRefusedException {
        try {
            RawSegments segments = new RawSegments(new ByteArrayInputStream(kept));
            List<Segment> all = new ArrayList<>();
            for (Segment segment = segments.next(); segment != null; segment = segments.next()) {
                all.add(segment);
            }
            Segment first = all.isEmpty() ? null : all.get(0);
            String fault =
                    first != null && first.is("UNH") ? envelope(first, all.get(all.size() - 1), all.size()) : null;
            if (fault != null) {
                throw new RowRefusedException(Fault.MESSAGE, fault);
            }
            List<FileRow> rows = new MessageReader(template, segments.signs(), receivedAt).read(all);
            if (rows.isEmpty()) {
                throw new RowRefusedException(Fault.MESSAGE, "it tells no heat of a location that the feed reads");
            }
            return rows;
        } catch (UnreadableSegmentException e) {
            throw new RowRefusedException(Fault.MESSAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }
}
