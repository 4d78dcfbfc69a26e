package org.heatshare.integration.file.mapping;

import java.util.List;
import java.util.Optional;
import org.heatshare.integration.file.csv.TimeStyle;

/** In which columns the time stands, and how it is written. */
record TimeGuess(int column, int timeOfDayColumn, String pattern) {
    private static final List<String> DATES = List.of(
            "yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "yyyy/MM/dd", "yyyyMMdd");
    private static final List<String> TIMES = List.of("HH:mm", "HH:mm:ss", "H:mm", "H:mm:ss", "HH.mm", "HHmm");
    private static final String NOON = " 12:00";
    private static final int NONE = -1;

    static Optional<TimeGuess> of(SampleTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            Optional<String> pattern = pattern(table.values(column));
            if (pattern.isPresent()) {
                return Optional.of(new TimeGuess(column, NONE, pattern.get()));
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            Optional<TimeGuess> apart = apart(table, column);
            if (apart.isPresent()) {
                return apart;
            }
        }
        return Optional.empty();
    }

    /** Whether a cell can be a date, with a time or without. */
    static boolean isDate(String cell) {
        String text = cell.strip();
        return text.length() >= 8
                && (pattern(List.of(text)).isPresent()
                        || DATES.stream().anyMatch(date -> reads(date + " HH:mm", text + NOON)));
    }

    private static Optional<TimeGuess> apart(SampleTable table, int column) {
        List<String> dates = table.values(column);
        for (String date : DATES) {
            if (!dates.isEmpty() && dates.stream().allMatch(cell -> reads(date + " HH:mm", cell + NOON))) {
                return timeOfDay(table, column, dates.get(0), date);
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeGuess> timeOfDay(SampleTable table, int column, String someDate, String date) {
        for (int other = 0; other < table.columns().size(); other++) {
            List<String> times = table.values(other);
            for (String time : TIMES) {
                String pattern = date + " " + time;
                if (other != column
                        && !times.isEmpty()
                        && times.stream().allMatch(cell -> reads(pattern, someDate + " " + cell))) {
                    return Optional.of(new TimeGuess(column, other, pattern));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> pattern(List<String> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (cells.stream().allMatch(cell -> reads(TimeStyle.ISO, cell))) {
            return Optional.of(TimeStyle.ISO);
        }
        return DATES.stream()
                .flatMap(date -> TIMES.stream()
                        .map(time -> date.equals("yyyyMMdd") && time.equals("HHmm") ? date + time : date + " " + time))
                .filter(pattern -> cells.stream().allMatch(cell -> reads(pattern, cell)))
                .findFirst();
    }

    private static boolean reads(String pattern, String text) {
        return new TimeStyle("time", "", pattern, "UTC").reads(text);
    }
}
