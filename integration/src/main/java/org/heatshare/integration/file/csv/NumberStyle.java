package org.heatshare.integration.file.csv;

import java.math.BigDecimal;
import org.heatshare.integration.file.row.RowRefusedException;

/**
 * How numbers are written.
 *
 * @param decimalSign point or comma
 * @param groupingSign what stands between thousands: a point, comma, apostrophe or space (any kind of space is read);
 *     empty for nothing
 */
public record NumberStyle(String decimalSign, String groupingSign) {
    private static final String SPACES = "[ \\u00A0\\u202F]";
    private static final int LONGEST = 40;

    public NumberStyle {
        if (!decimalSign.equals(".") && !decimalSign.equals(",")) {
            throw new IllegalArgumentException("Decimal sign '" + decimalSign + "' must be a point or a comma");
        }
        if (groupingSign.equals(decimalSign) || !groupingSign.matches("[.,' ]?")) {
            throw new IllegalArgumentException(
                    "Grouping sign '" + groupingSign
                            + "' must be empty, a space, an apostrophe, or that of point and comma that is not the decimal sign");
        }
    }

    /**
     * Reads a number with exactly these signs; thousands stand in groups of three or not apart at all. No exponent.
     *
     * @throws RowRefusedException when it is written otherwise: 1.234 is never taken for 1,234
     */
    BigDecimal parse(String column, String cell) throws RowRefusedException {
        String group = switch (groupingSign) {
            case "" -> "";
            case " " -> SPACES;
            default -> "[" + groupingSign + "]";
        };
        String whole = group.isEmpty() ? "\\d+" : "(\\d+|\\d{1,3}(" + group + "\\d{3})+)";
        if (cell.length() > LONGEST || !cell.matches("[+-]?" + whole + "([" + decimalSign + "]\\d+)?")) {
            throw new RowRefusedException(
                    RowRefusedException.Fault.NUMBER,
                    column + " " + RowRefusedException.shown(cell) + " is no number with decimal sign '" + decimalSign
                            + "'" + (groupingSign.isEmpty() ? "" : " and grouping sign '" + groupingSign + "'")
                            + "; correct the row or the template");
        }
        String plain = group.isEmpty() ? cell : cell.replaceAll(group, "");
        return new BigDecimal(plain.replace(',', '.'));
    }
}
