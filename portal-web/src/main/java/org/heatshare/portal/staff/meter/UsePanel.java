package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.lookup.PointDay;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Consumption at the meter's place, hours of a day or days of a month, with how each value was come by. */
final class UsePanel extends Section {

    private static final int USUAL_HOURS = 24;

    private final transient MeterUse use;
    private final transient Formats formats;
    private final String page;
    private final Div actions = new Div();

    UsePanel(String serial, MeterUse use, Formats formats) {
        this.use = use;
        this.formats = formats;
        this.page = MetersView.PATH + "/" + Elsewhere.encoded(serial);
        addClassName("hs-card");
        UseSeries series = UseSeries.of(use, formats);
        Chart chart = new Chart(title(series), data(series));
        if (use.wholeMonth()) {
            chart.onSelect(place -> getUI().ifPresent(ui -> ui.navigate(
                    page, QueryParameters.of("day", use.month().atDay(place + 1).toString()))));
        }
        Paragraph note = new Paragraph(note(series));
        note.addClassName("hs-note");
        actions.addClassName("hs-row");
        add(navigation(), chart, note, actions);
    }

    /** Offers what can be done with the days that are shown. */
    void act(Component action) {
        actions.add(action);
    }

    private Component navigation() {
        Choice choice = new Choice(Texts.of("meter-use.span"))
                .option(Texts.of("meter-use.day"), ofDay(use.day()), !use.wholeMonth())
                .option(Texts.of("meter-use.month"), ofMonth(use.month()), use.wholeMonth());
        return use.wholeMonth()
                ? Columns.row(
                        choice,
                        new Anchor(
                                ofMonth(use.month().minusMonths(1)),
                                "‹ " + formats.month(use.month().minusMonths(1))),
                        new Anchor(
                                ofMonth(use.month().plusMonths(1)),
                                formats.month(use.month().plusMonths(1)) + " ›"))
                : Columns.row(
                        choice,
                        new Anchor(
                                ofDay(use.day().minusDays(1)),
                                "‹ " + formats.date(use.day().minusDays(1))),
                        new Anchor(
                                ofDay(use.day().plusDays(1)),
                                formats.date(use.day().plusDays(1)) + " ›"));
    }

    private String ofDay(LocalDate day) {
        return Elsewhere.address(page, Map.of("day", day.toString()));
    }

    private String ofMonth(YearMonth month) {
        return Elsewhere.address(page, Map.of("month", month.toString()));
    }

    private String title(UseSeries series) {
        String when = use.wholeMonth() ? formats.month(use.month()) : formats.date(use.day());
        return series.isEmpty()
                ? Texts.of("meter-use.none", when)
                : Texts.of("meter-use.title", formats.energy(Energy.ofWattHours(series.energyWh())), when);
    }

    private ChartData data(UseSeries series) {
        String axis = Texts.of(use.wholeMonth() ? "meter-use.axis.day" : "meter-use.axis.hour");
        return new ChartData("kWh", 2, axis, series.labels(), series.series());
    }

    private String note(UseSeries series) {
        String qualities = Texts.of(
                use.wholeMonth() ? "meter-use.quality.days" : "meter-use.quality.hours",
                series.count("M"),
                series.count("I"),
                series.count("ETR"),
                series.count("D"),
                series.count("-"));
        int hours = use.calendar().hoursIn(use.day());
        if (!use.wholeMonth() && hours != USUAL_HOURS) {
            qualities += " " + Texts.of("meter-use.clock-change", hours);
        }
        int version = use.find(use.day()).map(PointDay::version).orElse(1);
        return use.wholeMonth() || version == 1
                ? qualities
                : qualities + " " + Texts.of("meter-use.replaced", version - 1);
    }
}
