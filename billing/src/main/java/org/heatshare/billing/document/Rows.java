package org.heatshare.billing.document;

/** Rows of tables; every first cell is the header of its row, so that a screen reader can say it. */
final class Rows {

    private final StringBuilder rows = new StringBuilder(1_024);

    /** A row of already escaped cells; all but the first {@code texts} are aligned as numbers. */
    Rows add(int texts, String... cells) {
        return add("", texts, cells);
    }

    Rows addTotal(int texts, String... cells) {
        return add(" class=\"total\"", texts, cells);
    }

    private Rows add(String attributes, int texts, String... cells) {
        rows.append("<tr")
                .append(attributes)
                .append("><th scope=\"row\">")
                .append(cells[0])
                .append("</th>");
        for (int i = 1; i < cells.length; i++) {
            rows.append(i < texts ? "<td>" : "<td class=\"number\">")
                    .append(cells[i])
                    .append("</td>");
        }
        rows.append("</tr>");
        return this;
    }

    /** A table with a caption and a header of already escaped cells. */
    String table(String caption, int texts, String... headers) {
        StringBuilder table = new StringBuilder(rows.length() + 256);
        table.append("<table><caption>").append(caption).append("</caption><thead><tr>");
        for (int i = 0; i < headers.length; i++) {
            table.append(i < texts ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"number\">")
                    .append(headers[i])
                    .append("</th>");
        }
        return table.append("</tr></thead><tbody>")
                .append(rows)
                .append("</tbody></table>")
                .toString();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
