package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.stream.Stream;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.DraftQuery;
import org.heatshare.billing.invoicing.DraftRow;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.text.Texts;

/** The homes of a draft, those that differ most from the month before first; the chosen one opens beside the list. */
final class DraftList extends Div {

    private final transient BillingRun run;
    private final transient Desk desk;
    private final transient PersonalDataReads reads;
    private final Grid<DraftRow> grid = new Grid<>();
    private final Div detail = new Div();
    private final Select<DraftQuery.Sort> sort = new Select<>();
    private final Checkbox heldBack = new Checkbox(Texts.of("draft.held-back-only"));
    private String search = "";

    DraftList(BillingRun run, Desk desk, PersonalDataReads reads) {
        this.run = run;
        this.desk = desk;
        this.reads = reads;
        addClassName("hs-page");
        sort.setLabel(Texts.of("draft.sort"));
        sort.setItems(DraftQuery.Sort.values());
        sort.setItemLabelGenerator(Texts::of);
        sort.setValue(DraftQuery.Sort.OUTLIERS_FIRST);
        sort.addValueChangeListener(change -> fill());
        heldBack.addValueChangeListener(change -> fill());
        SearchField field = new SearchField(Texts.of("draft.search"), text -> {
            search = text.strip();
            fill();
        });
        columns();
        reads.record("billing-run", "" + run.id(), BillingView.PATH);
        fill();
        add(new H2(Texts.of("draft.title")), Columns.fields(field, sort, heldBack), Columns.split(grid, detail));
    }

    private void columns() {
        grid.setHeight("560px");
        grid.getElement().setAttribute("aria-label", Texts.of("draft.title"));
        grid.addColumn(DraftRow::deliveryPointCode)
                .setHeader(Texts.of("draft.place"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.partyName() == null ? "–" : row.partyName()).setHeader(Texts.of("draft.party"));
        number(
                "billing.to-pay",
                row -> row.totalMinor() == null ? "–" : desk.formats().money(row.totalMinor()));
        number("draft.change", this::change);
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(this::open));
    }

    private void number(String title, ValueProvider<DraftRow, String> value) {
        grid.addColumn(value)
                .setHeader(Texts.of(title))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String change(DraftRow row) {
        if (row.heldBack() != null) {
            return Texts.of("draft.held-back");
        }
        return row.totalMinor() == null || row.previousTotalMinor() == null
                ? Texts.of("draft.new")
                : desk.formats().moneyChange(row.totalMinor() - row.previousTotalMinor());
    }

    private void fill() {
        grid.setItems(DataProvider.fromCallbacks(
                query -> rows(query.getOffset(), query.getLimit()),
                query -> desk.runs().countDrafts(desk.tenant(), run.id(), query(0, 1))));
    }

    private Stream<DraftRow> rows(int offset, int limit) {
        return desk.runs().findDrafts(desk.tenant(), run.id(), query(offset, limit)).stream();
    }

    private DraftQuery query(int offset, int limit) {
        return new DraftQuery(search, sort.getValue(), heldBack.getValue(), offset, limit, reads.discretion());
    }

    private void open(DraftRow row) {
        detail.removeAll();
        detail.add(
                new DraftDetail(row, desk.runs().findDraft(desk.tenant(), run.id(), row.contractId()), desk.formats()));
    }
}
