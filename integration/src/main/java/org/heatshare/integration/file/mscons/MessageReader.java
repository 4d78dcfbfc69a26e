package org.heatshare.integration.file.mscons;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.ReadingQuality;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * Reads the intervals of one message from its segments. Heat of a location ({@code LOC}) stands in its quantities
 * ({@code QTY}), each with its period ({@code DTM}). Reading ends at the first segment that cannot be understood: what a
 * sender meant by the others is then not certain.
 */
final class MessageReader {
    private final MsconsTemplate template;
    private final Separators signs;
    private final Instant receivedAt;
    private final List<FileRow> rows = new ArrayList<>();
    private final Context context;

    private ZoneOffset offset;
    private boolean takenBack;
    private @Nullable String meter;
    private String unit = "";
    private @Nullable Pending pending;
    private BigDecimal sum = BigDecimal.ZERO;

    MessageReader(MsconsTemplate template, Separators signs, Instant receivedAt) {
        this.template = template;
        this.signs = signs;
        this.receivedAt = receivedAt;
        this.offset = template.zoneOffset();
        this.context = new Context(template.name(), signs);
    }

    /** A quantity whose period is still to come. */
    private static final class Pending {
        private final Segment quantity;
        private final List<Segment> segments = new ArrayList<>();
        private @Nullable Instant start;
        private @Nullable Instant end;

        Pending(Segment quantity) {
            this.quantity = quantity;
            segments.add(quantity);
        }
    }

    /** @return the heat that the message tells, in its order; perhaps none */
    List<FileRow> read(List<Segment> segments) throws UnreadableSegmentException {
        for (Segment segment : segments) {
            take(segment);
        }
        finishQuantity();
        return rows;
    }

    private void take(Segment segment) throws UnreadableSegmentException {
        switch (segment.tag()) {
            case "BGM" -> function(segment);
            case "LOC" -> location(segment);
            case "RFF" -> reference(segment);
            case "LIN" -> {
                finishQuantity();
                unit = "";
                context.line(segment);
            }
            case "MEA" -> measure(segment);
            case "QTY" -> quantity(segment);
            case "DTM" -> time(segment);
            case "CNT" -> {
                finishQuantity();
                control(segment);
            }
            case "NAD", "UNS", "UNT" -> finishQuantity();
            default -> {}
        }
    }

    /** 9 is an original; 5 replaces, which is what a correction run is; 1 takes back what was told. */
    private void function(Segment segment) throws UnreadableSegmentException {
        String code = segment.at(2, 0);
        if (!List.of("9", "5", "1", "").contains(code)) {
            throw new UnreadableSegmentException(
                    segment, "function '" + code + "' must be 9 (original), 5 (replace) or 1 (cancellation)");
        }
        takenBack = code.equals("1");
        context.head(segment);
    }

    private void location(Segment segment) throws UnreadableSegmentException {
        finishQuantity();
        context.location(segment);
        unit = "";
        String id = segment.at(1, 0);
        boolean ofHeat = id.endsWith(template.suffix());
        meter = ofHeat
                ? named(segment, id.substring(0, id.length() - template.suffix().length()))
                : null;
    }

    /** A meter's own number goes before the location's. */
    private void reference(Segment segment) throws UnreadableSegmentException {
        if (segment.at(0, 0).equals("MG") && context.hasLocation()) {
            context.meter(segment);
            meter = meter == null ? null : named(segment, segment.at(0, 1));
        }
    }

    private static String named(Segment segment, String name) throws UnreadableSegmentException {
        if (name.isEmpty() || name.length() > FileRow.METER_LETTERS_MAX) {
            throw new UnreadableSegmentException(
                    segment, "meter '" + name + "' must have 1 to " + FileRow.METER_LETTERS_MAX + " letters");
        }
        return name;
    }

    private void measure(Segment segment) throws UnreadableSegmentException {
        if (segment.at(0, 0).equals("AAZ")) {
            finishQuantity();
            unit = segment.at(2, 0);
            context.unit(segment);
        }
    }

    private void quantity(Segment segment) throws UnreadableSegmentException {
        finishQuantity();
        pending = new Pending(segment);
    }

    private void time(Segment segment) throws UnreadableSegmentException {
        Pending open = pending;
        switch (segment.at(0, 0)) {
            case "ZZZ", "735" -> {
                offset = Times.offset(segment);
                context.head(segment);
            }
            case "324" -> {
                if (open != null) {
                    Times.Period period = Times.period(segment, offset);
                    bound(open, segment, period.start(), period.end());
                }
            }
            case "163" -> {
                if (open != null) {
                    bound(open, segment, Times.instant(segment, offset), null);
                }
            }
            case "164" -> {
                if (open != null) {
                    bound(open, segment, null, Times.instant(segment, offset));
                }
            }
            default -> {}
        }
    }

    private static void bound(Pending open, Segment segment, @Nullable Instant start, @Nullable Instant end)
            throws UnreadableSegmentException {
        if (start != null && open.start != null || end != null && open.end != null) {
            throw new UnreadableSegmentException(segment, "the quantity before has its period already");
        }
        open.start = start == null ? open.start : start;
        open.end = end == null ? open.end : end;
        open.segments.add(segment);
    }

    private void finishQuantity() throws UnreadableSegmentException {
        Pending open = pending;
        pending = null;
        if (open == null) {
            return;
        }
        Segment quantity = open.quantity;
        BigDecimal value = HeatQuantity.value(quantity, signs);
        sum = sum.add(value);
        Optional<ReadingQuality> quality = HeatQuantity.quality(quantity);
        String own = quantity.at(0, 2).isEmpty() ? unit : quantity.at(0, 2);
        if (!context.hasLocation()) {
            throw new UnreadableSegmentException(quantity, "there is no LOC before it that says of what it is");
        }
        if (quality.isEmpty() || meter == null || !HeatQuantity.isHeat(quantity, own)) {
            return;
        }
        rows.add(new FileRow.Interval(
                quantity.number(), reading(open, meter, HeatQuantity.wattHours(quantity, value, own), quality.get())));
    }

    private IntervalReading reading(Pending open, String serial, long wattHours, ReadingQuality quality)
            throws UnreadableSegmentException {
        Instant start = open.start;
        Instant end = open.end;
        if (start == null || end == null) {
            throw new UnreadableSegmentException(
                    open.quantity, "its period is missing; it needs DTM+324, or DTM+163 and DTM+164, behind it");
        }
        if (!end.isAfter(start) || Duration.between(start, end).compareTo(IntervalReading.LENGTH_MAX) > 0) {
            throw new UnreadableSegmentException(
                    open.quantity,
                    "its period from " + start + " to " + end + " must be of one minute to "
                            + IntervalReading.LENGTH_MAX.toDays() + " days");
        }
        RawBytes raw = context.raw(open.segments);
        return takenBack
                ? new IntervalReading(serial, start, end, null, ReadingQuality.MISSING, receivedAt, raw)
                : new IntervalReading(serial, start, end, wattHours, quality, receivedAt, raw);
    }

    /** CNT+1 is the sum of the quantities as they are written. */
    private void control(Segment segment) throws UnreadableSegmentException {
        if (segment.at(0, 0).equals("1") && HeatQuantity.value(segment, signs).compareTo(sum) != 0) {
            throw new UnreadableSegmentException(
                    segment,
                    "the control total '" + segment.at(0, 1) + "' must be the sum of the quantities, "
                            + sum.toPlainString() + "; have the message sent again");
        }
    }
}
