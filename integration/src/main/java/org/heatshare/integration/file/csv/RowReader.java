package org.heatshare.integration.file.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.QuantityUnits;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadOutBuilder;

/** Reads the cells of one row by a template whose columns were found in the file. */
final class RowReader {
    /** A column of values; the unit is a column's or every row's. */
    private record Value(String name, Quantity quantity, int place, int unitPlace, String unit) {}

    private final CsvTemplate template;
    private final RowTimes times;
    private final Instant receivedAt;
    private final int meterPlace;
    private final int timePlace;
    private final int timeOfDayPlace;
    private final List<Value> values = new ArrayList<>();
    private final int cellsMin;

    RowReader(CsvTemplate template, ColumnPlaces places, RowTimes times, Instant receivedAt)
            throws FileRefusedException {
        this.template = template;
        this.times = times;
        this.receivedAt = receivedAt;
        this.meterPlace =
                template.meter().comesFromColumn() ? places.of(template.meter().column()) : -1;
        this.timePlace = places.of(template.time().column());
        this.timeOfDayPlace = template.time().timeOfDayColumn().isEmpty()
                ? -1
                : places.of(template.time().timeOfDayColumn());
        int last = Math.max(meterPlace, Math.max(timePlace, timeOfDayPlace));
        for (ValueColumn value : template.values()) {
            int place = places.of(value.column());
            int unitPlace =
                    value.unit().comesFromColumn() ? places.of(value.unit().column()) : -1;
            values.add(new Value(
                    value.column(),
                    value.quantity(),
                    place,
                    unitPlace,
                    value.unit().fixed()));
            last = Math.max(last, Math.max(place, unitPlace));
        }
        this.cellsMin = last + 1;
    }

    /** What the row says, its bytes still to be added. */
    ReadOutBuilder read(List<String> cells) throws RowRefusedException {
        if (cells.size() < cellsMin) {
            throw new RowRefusedException(
                    Fault.CELLS,
                    "the row has " + cells.size() + " cells, the template needs " + cellsMin
                            + "; check the delimiter, or whether the file was cut off");
        }
        String meter = meter(cells);
        ReadOutBuilder readOut = ReadOut.of(meter, receivedAt);
        for (Value value : values) {
            put(readOut, value, cells);
        }
        String time = cells.get(timePlace).strip();
        String text = timeOfDayPlace < 0
                ? time
                : time + " " + cells.get(timeOfDayPlace).strip();
        return readOut.readAt(times.at(meter, text));
    }

    private String meter(List<String> cells) throws RowRefusedException {
        String meter = meterPlace < 0
                ? template.meter().fixed()
                : cells.get(meterPlace).strip();
        if (meter.isEmpty() || meter.length() > FileRow.METER_LETTERS_MAX) {
            throw new RowRefusedException(
                    Fault.METER,
                    "meter " + RowRefusedException.shown(meter) + " must have 1 to " + FileRow.METER_LETTERS_MAX
                            + " letters; check the column of the meter");
        }
        return meter;
    }

    private void put(ReadOutBuilder readOut, Value value, List<String> cells) throws RowRefusedException {
        String cell = cells.get(value.place).strip();
        if (cell.isEmpty()) {
            return;
        }
        String unit =
                value.unitPlace < 0 ? value.unit : cells.get(value.unitPlace).strip();
        try {
            QuantityUnits.put(readOut, value.quantity, template.numbers().parse(value.name, cell), unit);
        } catch (IllegalArgumentException e) {
            throw new RowRefusedException(Fault.UNIT, String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw new RowRefusedException(
                    Fault.NUMBER,
                    value.name + " " + RowRefusedException.shown(cell) + " is beyond what is kept; check its unit");
        }
    }
}
