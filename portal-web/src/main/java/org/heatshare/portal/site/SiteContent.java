package org.heatshare.portal.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.minersite.SiteController;
import org.heatshare.portal.alarm.AlarmsPanel;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a site's page shows once it is read. */
public final class SiteContent extends Div {

    private static final double WH_PER_MWH = 1e6;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final transient Formats formats;

    public SiteContent(SiteDetail site, Formats formats, SiteLook look) {
        this.formats = formats;
        addClassName("hs-page");
        add(answer(site.now()), SiteFigures.of(site.now(), formats), money(), SiteFigures.running(site, formats));
        if (!site.now().alarms().isEmpty()) {
            add(new AlarmsPanel(site.now().alarms(), formats));
        }
        add(Card.plain(heat(site, look.span())));
        site.now().site().controllers().forEach(controller -> add(controller(controller)));
        add(new MinerGroups(site.miners(), look, formats), new MinerList(site.miners(), formats));
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

    /** Devices are shown beside the meter, and are easily taken for it. */
    private static Paragraph money() {
        Paragraph note = new Paragraph(Texts.of("site.money"));
        note.addClassName("hs-note");
        return note;
    }

    private Chart heat(SiteDetail site, HeatSpan span) {
        List<String> labels = new ArrayList<>();
        List<@Nullable Double> heat = new ArrayList<>();
        List<@Nullable Double> electricity = new ArrayList<>();
        for (SiteDetail.Delivered one : site.heat()) {
            labels.add(label(one.start(), span));
            heat.add(megawattHours(one.wattHours()));
            electricity.add(megawattHours(site.day().electricityWh(one.start())));
        }
        List<Series> series = new ArrayList<>();
        series.add(new Series(Texts.of("site.heat.delivered"), Series.Shape.BAR, Ink.MINER_HEAT, heat));
        if (span == HeatSpan.DAY) {
            series.add(new Series(Texts.of("site.heat.electricity"), Series.Shape.LINE, Ink.ELECTRICITY, electricity));
        }
        return new Chart(
                Texts.of("site.heat", Texts.of(span.key())),
                new ChartData("MWh", span == HeatSpan.DAY ? 2 : 1, Texts.of(span.key() + ".axis"), labels, series));
    }

    private static @Nullable Double megawattHours(@Nullable Long wattHours) {
        return wattHours == null ? null : wattHours / WH_PER_MWH;
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
