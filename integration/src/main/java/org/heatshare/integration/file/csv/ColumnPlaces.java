package org.heatshare.integration.file.csv;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.RowRefusedException;

/** Where a template's columns are in one file. */
final class ColumnPlaces {
    private final List<String> names;

    /** @param names of the last header row; empty where there is none */
    ColumnPlaces(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
    }

    /** @throws FileRefusedException when the file has no such column, or two of that name */
    int of(String reference) throws FileRefusedException {
        if (reference.matches("#[1-9]\\d{0,3}")) {
            return Integer.parseInt(reference.substring(1)) - 1;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(reference)) {
                found.add(i);
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new FileRefusedException("Column '" + reference + "' is " + (found.isEmpty() ? "not" : "twice")
                + " in the header; "
                + (names.isEmpty()
                        ? "there is none: name columns by place, #1 being the first"
                        : "there are " + RowRefusedException.shown(String.join(", ", names))
                                + ". Correct the template, or name the column by its place, #1 being the first"));
    }
}
