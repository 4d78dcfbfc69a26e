package org.heatshare.portal.staff.finding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Findings as rows, each leading to its meter. */
final class FindingGrid extends Grid<Finding> {

    private static final String METERS = "staff/meters";

    private final transient Formats formats;

    FindingGrid(FindingActions actions, Formats formats) {
        this.formats = formats;
        setHeight("600px");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", Texts.of("findings.title"));
        column(
                        Sort.SEVERITY,
                        new ComponentRenderer<>(finding ->
                                new Badge(FindingWords.tone(finding.severity()), Texts.of(finding.severity()))))
                .setWidth("115px")
                .setFlexGrow(0);
        column(Sort.CHECK, new ComponentRenderer<>(this::what)).setFlexGrow(3);
        column(Sort.SUBJECT, new ComponentRenderer<>(FindingGrid::subject))
                .setWidth("125px")
                .setFlexGrow(0);
        Column<Finding> since =
                column(Sort.SINCE, new ComponentRenderer<>(finding -> new Span(FindingWords.days(finding, formats))));
        Column<Finding> owner = column(Sort.OWNER, new ComponentRenderer<>(FindingGrid::owner));
        addColumn(new ComponentRenderer<>(actions::of))
                .setHeader(Texts.of("finding.actions"))
                .setWidth("220px")
                .setFlexGrow(0);
        WideOnly.columns(this, List.of(since, owner));
    }

    void sortBy(Sort by, boolean ascending) {
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(by.name()), direction)));
    }

    private Column<Finding> column(Sort sort, Renderer<Finding> renderer) {
        return addColumn(renderer)
                .setHeader(Texts.of("findings.column." + Texts.code(sort)))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setResizable(true);
    }

    private Component what(Finding finding) {
        Span measured = new Span(FindingWords.of(finding, formats));
        measured.addClassName("hs-note");
        Div what = new Div(new Div(FindingWords.check(finding.check())), new Div(measured));
        what.getElement().setAttribute("title", FindingWords.of(finding, formats));
        return what;
    }

    private static Component subject(Finding finding) {
        String serial = finding.meterSerial();
        if (serial == null) {
            return new Span(finding.code());
        }
        Anchor meter = Elsewhere.link(serial, METERS, serial);
        return new Div(new Div(meter), new Div(finding.code()));
    }

    private static Component owner(Finding finding) {
        String name = finding.ownerName();
        return new Span(name == null ? Texts.of("finding.no-owner") : name);
    }
}
