package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short table that is read as a whole; long lists belong in a grid. The first cell of a row is its header. Columns
 * marked as numbers stand to the right in tabular figures.
 */
public final class TableOf extends Div {

    private final String caption;
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final List<Boolean> numbers = new ArrayList<>();

    /** @param caption says to screen readers what the table holds */
    public TableOf(String caption) {
        this.caption = caption;
        NativeTable table = new NativeTable();
        table.addClassName("hs-table");
        table.getElement().setAttribute("aria-label", caption);
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    /** Keeps a long table within the page; it then scrolls, and can be reached by keyboard to do so. */
    public TableOf scrolling(String name) {
        return scrollable("hs-scroll", name);
    }

    /** Lets a table of many columns scroll sideways where the page is narrow. */
    public TableOf wide() {
        return scrollable("hs-wide", caption);
    }

    private TableOf scrollable(String className, String name) {
        addClassName(className);
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return this;
    }

    public TableOf column(String heading) {
        return column(heading, false);
    }

    public TableOf numberColumn(String heading) {
        return column(heading, true);
    }

    private TableOf column(String heading, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
        cell.getElement().setAttribute("scope", "col");
        head.add(cell);
        numbers.add(number);
        cell.setClassName("hs-number", number);
        return this;
    }

    public TableOf row(String... cells) {
        return row(texts(cells));
    }

    private static Component[] texts(String... cells) {
        return Stream.of(cells).map(Text::new).toArray(Component[]::new);
    }

    public TableOf row(Component... cells) {
        addRow(cells);
        return this;
    }

    /** A row that has one thing to say instead of its cells. */
    public TableOf note(Component header, Component rest) {
        NativeTableRow row = addRow(header);
        NativeTableCell cell = new NativeTableCell(rest);
        cell.getElement().setAttribute("colspan", Integer.toString(numbers.size() - 1));
        row.getElement().appendChild(cell.getElement());
        return this;
    }

    /** The last row, which sums up. */
    public TableOf total(String... cells) {
        addRow(texts(cells)).addClassName("hs-total");
        return this;
    }

    private NativeTableRow addRow(Component... cells) {
        NativeTableRow row = body.addRow();
        for (int i = 0; i < cells.length; i++) {
            Component cell = i == 0 ? header(cells[i]) : new NativeTableCell(cells[i]);
            cell.setClassName("hs-number", numbers.get(i));
            row.getElement().appendChild(cell.getElement());
        }
        return row;
    }

    private static Component header(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
