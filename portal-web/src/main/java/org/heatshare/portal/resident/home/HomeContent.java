package org.heatshare.portal.resident.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.open.OriginChart;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The first page's sentence, notices and pictures. */
final class HomeContent extends Div {

    /** Gateways are read each hour; a day without anything is worth a word. */
    private static final Duration STALE = Duration.ofHours(24);

    HomeContent(HomeFacts facts, Formats formats, Instant now) {
        addClassName("hs-page");
        Paragraph answer = new Paragraph(HomeWords.answer(facts.month(), facts.days(), formats));
        answer.addClassName("hs-answer");
        add(answer);
        age(facts.knownUntil(), formats, now).ifPresent(this::add);
        add(Card.plain(MonthsChart.of(facts.months(), formats), link("use", "home.to-use")));
        facts.weather().ifPresent(year -> add(NormalWeatherCard.of(year, formats)));
        Columns columns = new Columns(newestBill(facts.newestBill(), formats));
        if (!facts.origins().isEmpty()) {
            columns.addComponentAsFirst(Card.plain(OriginChart.of(facts.origins(), formats), origin()));
        }
        add(columns);
    }

    private static Optional<Component> age(Optional<Instant> knownUntil, Formats formats, Instant now) {
        if (knownUntil.isEmpty()) {
            return Optional.of(new Notice(Tone.NEUTRAL, Texts.of("home.never-read"), Texts.of("home.never-read.why")));
        }
        Duration age = Duration.between(knownUntil.get(), now);
        if (age.compareTo(STALE) < 0) {
            Paragraph note = new Paragraph(Texts.of("home.known-until", formats.dateTime(knownUntil.get())));
            note.addClassName("hs-note");
            return Optional.of(note);
        }
        return Optional.of(new Notice(
                Tone.WARNING,
                Texts.of("home.stale", formats.count(age.toHours())),
                Texts.of("home.stale.why", formats.dateTime(knownUntil.get()))));
    }

    private static Component newestBill(Optional<InvoiceSummary> newest, Formats formats) {
        if (newest.isEmpty()) {
            return new Card(Texts.of("home.bill"), new Paragraph(Texts.of("bills.none.why")));
        }
        InvoiceSummary bill = newest.get();
        Facts facts = new Facts()
                .fact(Texts.of("bill.period"), formats.month(YearMonth.from(bill.from())))
                .fact(Texts.of("bill.total"), formats.money(bill.totalMinor()))
                .fact(Texts.of("bill.credit"), formats.money(-bill.creditMinor()))
                .fact(Texts.of("bill.due"), formats.date(bill.dueOn()));
        return new Card(
                Texts.of("home.bill"),
                facts,
                Columns.row(
                        new Anchor("bills/" + bill.number(), Texts.of("home.to-bill")),
                        link("bills", "home.to-bills")));
    }

    private static Component origin() {
        Paragraph words = new Paragraph(Texts.of("home.origin.why"));
        words.addClassName("hs-note");
        return words;
    }

    private static Anchor link(String address, String key) {
        return new Anchor(address, Texts.of(key));
    }
}
