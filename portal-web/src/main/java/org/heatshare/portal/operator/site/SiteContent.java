package org.heatshare.portal.operator.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.device.DeviceAlarm;
import org.heatshare.integration.minersite.SiteController;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a site's page shows once it is read. */
final class SiteContent extends Div {

    private static final double WH_PER_MWH = 1e6;
    private static final int ALARMS_MAX = 8;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final transient Formats formats;

    SiteContent(SiteDetail site, Formats formats, HeatSpan span) {
        this.formats = formats;
        addClassName("hs-page");
        add(answer(site.now()), SiteFigures.of(site.now(), formats));
        if (!site.now().alarms().isEmpty()) {
            add(alarms(site.now().alarms()));
        }
        add(Card.plain(heat(site.heat(), span)));
        site.now().site().controllers().forEach(controller -> add(controller(controller)));
        add(new MinerList(site.miners(), formats));
    }

    private Paragraph answer(SiteNow site) {
        Paragraph answer = new Paragraph(Texts.of(
                "site.answer",
                site.site().name(),
                formats.energy(site.last24Hours()),
                formats.count(site.site().minersRunning()),
                formats.count(site.site().minersTotal())));
        answer.addClassName("hs-answer");
        return answer;
    }

    private Component alarms(List<DeviceAlarm> alarms) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hs-list");
        for (DeviceAlarm alarm : alarms.subList(0, Math.min(ALARMS_MAX, alarms.size()))) {
            String since = Texts.of("site.alarm.since", formats.dateTime(alarm.since()));
            list.add(new ListItem(
                    Columns.row(new Badge(Tone.WARNING, alarm.code()), new Span(alarm.alarm())), new Span(since)));
        }
        Card card = new Card(Texts.of("site.needs-you"), list);
        if (alarms.size() > ALARMS_MAX) {
            card.add(new Paragraph(Texts.of("site.more-alarms", formats.count(alarms.size() - ALARMS_MAX))));
        }
        return card;
    }

    private Chart heat(List<SiteDetail.Delivered> heat, HeatSpan span) {
        List<String> labels = heat.stream().map(one -> label(one.start(), span)).toList();
        List<@Nullable Double> values = new ArrayList<>();
        for (SiteDetail.Delivered one : heat) {
            values.add(one.wattHours() == null ? null : one.wattHours() / WH_PER_MWH);
        }
        return new Chart(
                Texts.of("site.heat", Texts.of(span.key())),
                new ChartData(
                        "MWh",
                        span == HeatSpan.DAY ? 2 : 1,
                        Texts.of(span.key() + ".axis"),
                        labels,
                        List.of(new Series(
                                Texts.of("site.heat.delivered"), Series.Shape.BAR, Ink.MINER_HEAT, values))));
    }

    /** A day's or month's first instant may lie just before it by the wall clock, so its middle names it. */
    private String label(Instant start, HeatSpan span) {
        return switch (span) {
            case DAY -> formats.time(start);
            case MONTH -> formats.date(LocalDate.ofInstant(start.plus(HALF_A_DAY), formats.zone()));
            case YEAR ->
                formats.shortMonth(YearMonth.from(start.plus(HALF_A_DAY).atZone(formats.zone())));
        };
    }

    private Component controller(SiteController controller) {
        Facts facts = new Facts();
        controller
                .values()
                .forEach((name, value) ->
                        facts.fact(ObservedValue.name(name), ObservedValue.value(name, value, formats)));
        boolean online = controller.online();
        Badge state =
                new Badge(online ? Tone.GOOD : Tone.WARNING, Texts.of("device." + (online ? "online" : "offline")));
        Card card = new Card(Texts.of("site.controller", controller.code()), state, facts);
        if (controller.lastSeenAt() != null) {
            Paragraph note = new Paragraph(Texts.of("device.last-seen", formats.dateTime(controller.lastSeenAt())));
            note.addClassName("hs-note");
            card.add(note);
        }
        return card;
    }
}
