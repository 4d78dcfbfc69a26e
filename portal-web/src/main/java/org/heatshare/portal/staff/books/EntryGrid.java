package org.heatshare.portal.staff.books;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.heatshare.billing.ledger.JournalEntry;
import org.heatshare.billing.ledger.JournalQuery.Sort;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Entries as rows; one that is chosen opens and shows its postings. */
final class EntryGrid extends RowGrid<JournalEntry, Sort> {

    EntryGrid(Formats formats) {
        super(Texts.of("books.entries"), "books.column.");
        setSelectionMode(SelectionMode.NONE);
        words(Sort.NUMBER, entry -> Long.toString(entry.id())).setWidth("95px").setFlexGrow(0);
        Column<JournalEntry> date = words(
                        Sort.DATE, entry -> formats.date(entry.content().date()))
                .setWidth("150px")
                .setFlexGrow(0);
        words(Sort.TEXT, entry -> entry.content().text()).setFlexGrow(1);
        addColumn(entry -> formats.money(entry.content().turnover().minorUnits()))
                .setHeader(Texts.of("books.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("140px")
                .setFlexGrow(0);
        setItemDetailsRenderer(new ComponentRenderer<>(entry -> new PostingsPanel(entry, formats)));
        WideOnly.columns(this, List.of(date));
    }
}
