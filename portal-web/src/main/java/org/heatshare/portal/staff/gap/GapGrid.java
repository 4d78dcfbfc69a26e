package org.heatshare.portal.staff.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.estimation.PointGaps;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Meters with missing hours as rows, each leading to the month in which they are missing. */
final class GapGrid extends Grid<PointGaps> {

    private static final String METERS = "staff/meters";

    GapGrid(Formats formats, boolean selectable) {
        setHeight("560px");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(selectable ? SelectionMode.MULTI : SelectionMode.NONE);
        getElement().setAttribute("aria-label", Texts.of("gaps.title"));
        addColumn(new ComponentRenderer<>(GapGrid::meter))
                .setHeader(Texts.of("gaps.meter"))
                .setComparator(PointGaps::meterSerial)
                .setAutoWidth(true);
        Column<PointGaps> place = addColumn(PointGaps::meterPoint)
                .setHeader(Texts.of("gaps.place"))
                .setSortable(true);
        Column<PointGaps> span = addColumn(new ComponentRenderer<>(gaps -> new Span(
                        gaps.firstDay().equals(gaps.lastDay())
                                ? formats.date(gaps.firstDay())
                                : formats.date(gaps.firstDay()) + " – " + formats.date(gaps.lastDay()))))
                .setHeader(Texts.of("gaps.days"))
                .setComparator(PointGaps::firstDay);
        addColumn(gaps -> formats.count(gaps.hours()))
                .setHeader(Texts.of("gaps.hours"))
                .setComparator(PointGaps::hours)
                .setWidth("130px")
                .setFlexGrow(0);
        WideOnly.columns(this, List.of(place, span));
    }

    private static Component meter(PointGaps gaps) {
        String page = METERS + "/" + Elsewhere.encoded(gaps.meterSerial());
        String month = YearMonth.from(gaps.lastDay()).toString();
        return new Anchor(Elsewhere.address(page, Map.of("month", month)), gaps.meterSerial());
    }
}
