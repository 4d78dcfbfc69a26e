package org.heatshare.portal.resident.use;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.Correction;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.resident.heat.Comparison;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** A period's answer, picture, temperatures and table, and its hours as a file. */
final class UseContent extends Div {

    private final transient UseFacts facts;
    private final transient Formats formats;

    /** @param file makes the file anew at each download */
    UseContent(UseFacts facts, Formats formats, Supply supply, Supplier<byte[]> file) {
        this.facts = facts;
        this.formats = formats;
        addClassName("hs-page");
        UsePeriod period = facts.period();
        List<UseRow> rows = UseRows.of(period.length(), facts.parts(), formats);
        if (rows.stream().noneMatch(UseRow::isKnown)) {
            add(new EmptyState(VaadinIcon.BAR_CHART, Texts.of("use.nothing"), Texts.of("use.nothing.why")));
            return;
        }
        add(answer());
        add(Card.plain(UseChart.of(
                Texts.of("use.chart", UseNavigation.name(period, formats)), period.length(), rows, this::open)));
        if (!facts.outdoorTemperatures().isEmpty()) {
            add(Card.plain(temperatures(rows)));
        }
        String caption = Texts.of("use.table", UseNavigation.name(period, formats));
        if (!facts.corrections().isEmpty()) {
            add(corrections());
        }
        add(new Card(caption, UseTable.of(caption, rows, formats), download(supply, file)));
    }

    private Paragraph answer() {
        UsePeriod period = facts.period();
        Energy used = Comparison.sum(facts.parts());
        Comparison comparison = facts.comparison();
        String name = UseNavigation.name(period, formats);
        String words = used.wattHours() > 0
                ? Texts.of("use.answer", name, formats.energy(used))
                : Texts.of("use.answer.not-yet", name);
        if (comparison.isPossible()) {
            words += " "
                    + Texts.of(
                            "use.answer.compared",
                            formats.energy(comparison.yearBefore()),
                            UseTable.change(comparison.now(), comparison.yearBefore(), formats));
        }
        Paragraph answer = new Paragraph(words);
        answer.addClassName("hs-answer");
        return answer;
    }

    private Card corrections() {
        UnorderedList list = new UnorderedList();
        list.addClassName("hs-list");
        for (Correction correction : facts.corrections()) {
            String words = Texts.of(
                    "use.corrections." + Texts.code(correction.kind()),
                    formats.date(correction.day()),
                    formats.dateTime(correction.at()));
            list.add(new ListItem(new Div(new Div(words), new Div(correction.reason()))));
        }
        return new Card(Texts.of("use.corrections"), list);
    }

    private Chart temperatures(List<UseRow> rows) {
        return new Chart(
                Texts.of("use.temperature"),
                new ChartData(
                        "°C",
                        1,
                        Texts.of("use.part"),
                        rows.stream().map(UseRow::label).toList(),
                        List.of(new Series(
                                Texts.of("use.temperature.outside"),
                                Series.Shape.LINE,
                                Ink.RETURN,
                                facts.outdoorTemperatures()))));
    }

    private Component download(Supply supply, Supplier<byte[]> file) {
        UsePeriod period = facts.period();
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] csv = file.get();
            String name = "heat-" + supply.number() + "-" + period.code() + ".csv";
            return new DownloadResponse(new ByteArrayInputStream(csv), name, "text/csv; charset=utf-8", csv.length);
        });
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("use.download"));
        link.setRouterIgnore(true);
        return link;
    }

    private void open(UsePeriod part) {
        getUI().ifPresent(ui -> ui.navigate(UseView.PATH + "?period=" + part.code()));
    }
}
