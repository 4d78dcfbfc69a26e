package org.heatshare.integration.file.row;

import java.util.Locale;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.RefusalReason;

/** A row that cannot be read by its template. The message names the column, what it holds, and the remedy. */
public final class RowRefusedException extends Exception {
    private static final int SHOWN_LETTERS = 60;

    private final Fault fault;

    public RowRefusedException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    public Refusal refusal() {
        return new Refusal(fault, String.valueOf(getMessage()));
    }

    /** A cell as it is shown in a message: short, in quotes. */
    public static String shown(String cell) {
        return "'" + (cell.length() > SHOWN_LETTERS ? cell.substring(0, SHOWN_LETTERS) + "..." : cell) + "'";
    }

    /** What can be wrong with a row; the reasons by which quarantine groups it. */
    public enum Fault implements RefusalReason {
        ENCODING,
        TOO_LONG,
        QUOTES,
        CELLS,
        METER,
        TIME,
        TIME_IN_GAP,
        INTERVAL,
        NUMBER,
        UNIT,
        /** A message of an EDIFACT file, which is taken or refused as a whole. */
        MESSAGE,
        /** The template that the row is to be read by cannot be read itself. */
        TEMPLATE;

        /** For example {@code file-time-in-gap}. */
        @Override
        public String reason() {
            return "file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
