package org.heatshare.portal.staff.finding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Findings as rows, each leading to its meter. */
final class FindingGrid extends RowGrid<Finding, Sort> {

    private static final String METERS = "staff/meters";

    private final transient Formats formats;

    FindingGrid(FindingActions actions, Formats formats) {
        super(Texts.of("findings.title"), "findings.column.");
        this.formats = formats;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(Sort.SEVERITY, finding -> new Badge(FindingWords.tone(finding.severity()), Texts.of(finding.severity())))
                .setWidth("140px")
                .setFlexGrow(0);
        column(Sort.CHECK, this::what).setFlexGrow(3);
        column(Sort.SUBJECT, FindingGrid::subject).setWidth("125px").setFlexGrow(0);
        Column<Finding> since = column(Sort.SINCE, finding -> new Span(FindingWords.days(finding, formats)));
        Column<Finding> owner = column(Sort.OWNER, FindingGrid::owner);
        addColumn(new ComponentRenderer<>(actions::of))
                .setHeader(Texts.of("finding.actions"))
                .setWidth("220px")
                .setFlexGrow(0);
        WideOnly.columns(this, List.of(since, owner));
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
