package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.provider.DataProvider;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.QuarantinePart;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One cause told apart by meter and source, those with most messages first. */
final class PartList extends Div {

    private static final int ROWS_SHOWN_MAX = 6;

    PartList(
            QuarantineService quarantine,
            TenantId tenant,
            QuarantineScope chosen,
            Settling settling,
            MissingMeters missing,
            Formats formats) {
        String reason = chosen.reason();
        Grid<QuarantinePart> grid = new Grid<>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", Texts.of("quarantine.parts"));
        grid.addComponentColumn(part -> meter(part.scope(), chosen)).setHeader(Texts.of("quarantine.meter"));
        grid.addColumn(part -> part.scope().source()).setHeader(Texts.of("quarantine.source"));
        grid.addColumn(part -> formats.count(part.items()))
                .setHeader(Texts.of("quarantine.items"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(part -> formats.count(part.timesSeen()))
                .setHeader(Texts.of("quarantine.times"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(part -> formats.dateTime(part.firstSeenAt())).setHeader(Texts.of("quarantine.first-seen"));
        grid.addColumn(part -> formats.dateTime(part.lastSeenAt())).setHeader(Texts.of("quarantine.last-seen"));
        grid.addComponentColumn(
                        part -> Columns.row(missing.action(part.scope()), settling.actions(part.scope(), part.items())))
                .setHeader(Texts.of("quarantine.actions"))
                .setWidth("270px")
                .setFlexGrow(0);
        int parts = quarantine.countParts(tenant, reason);
        grid.setAllRowsVisible(parts <= ROWS_SHOWN_MAX);
        grid.setItems(DataProvider.fromCallbacks(
                query -> quarantine.parts(tenant, reason, query.getOffset(), query.getLimit()).stream(),
                query -> quarantine.countParts(tenant, reason)));
        add(new H3(Texts.of("quarantine.parts")), grid);
        if (chosen.meterSerial() != null) {
            add(new Anchor(QuarantineAddress.of(QuarantineScope.ofCause(reason)), Texts.of("quarantine.whole-cause")));
        }
    }

    private static Anchor meter(QuarantineScope part, QuarantineScope chosen) {
        String serial = part.meterSerial();
        boolean named = serial != null && !serial.equals(QuarantineScope.NO_METER);
        Anchor link = new Anchor(QuarantineAddress.of(part), named ? serial : Texts.of("quarantine.no-meter"));
        if (part.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
