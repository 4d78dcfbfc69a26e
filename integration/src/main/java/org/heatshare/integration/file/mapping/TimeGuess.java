package org.heatshare.integration.file.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatshare.integration.file.csv.TimeStyle;

/** In which columns the time stands, and how it is written: as most of the sample's rows have it, for some can be wrong. */
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
        List<String> dates =
                table.values(column).stream().map(cell -> cell + NOON).toList();
        Optional<String> pattern = best(DATES.stream().map(date -> date + " HH:mm"), dates);
        return pattern.flatMap(found -> {
            String date = found.substring(0, found.indexOf(' '));
            return dates.stream()
                    .filter(cell -> reads(found, cell))
                    .findFirst()
                    .flatMap(some -> timeOfDay(table, column, some.substring(0, some.indexOf(' ')), date));
        });
    }

    private static Optional<TimeGuess> timeOfDay(SampleTable table, int column, String someDate, String date) {
        for (int other = 0; other < table.columns().size(); other++) {
            List<String> times = table.values(other).stream()
                    .map(cell -> someDate + " " + cell)
                    .toList();
            Optional<String> pattern = best(TIMES.stream().map(time -> date + " " + time), times);
            if (other != column && pattern.isPresent()) {
                return Optional.of(new TimeGuess(column, other, pattern.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> pattern(List<String> cells) {
        Stream<String> written = DATES.stream()
                .flatMap(date -> TIMES.stream()
                        .map(time -> date.equals("yyyyMMdd") && time.equals("HHmm") ? date + time : date + " " + time));
        return best(Stream.concat(Stream.of(TimeStyle.ISO), written), cells);
    }

    /** The pattern that reads the most cells, if it reads more than half of them; the first of several. */
    private static Optional<String> best(Stream<String> patterns, List<String> cells) {
        String best = "";
        long most = cells.size() / 2;
        for (String pattern : patterns.toList()) {
            long read = cells.stream().filter(cell -> reads(pattern, cell)).count();
            if (read > most) {
                best = pattern;
                most = read;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean reads(String pattern, String text) {
        return new TimeStyle("time", "", pattern, "UTC").reads(text);
    }
}
