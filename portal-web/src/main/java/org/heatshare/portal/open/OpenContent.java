package org.heatshare.portal.open;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Collectors;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The figures of a municipality's public page, with the method of each that is not simply metered. */
final class OpenContent extends Div {

    OpenContent(String municipality, OpenFigures figures, Formats formats) {
        addClassName("hs-page");
        if (figures.minerShare().isEmpty()) {
            add(new EmptyState(VaadinIcon.FIRE, Texts.of("open.nothing"), Texts.of("open.nothing.why")));
            return;
        }
        double share = figures.minerShare().getAsDouble();
        Paragraph answer = new Paragraph(
                Texts.of("open.answer", formats.share(share), municipality, formats.energy(figures.recovered())));
        answer.addClassName("hs-answer");
        add(answer, strip(figures, share, formats), Card.plain(OriginChart.of(figures.origins(), formats)));
        if (!figures.statements().isEmpty()) {
            add(StatementsCard.of(figures.statements(), formats));
        }
        add(method(figures, formats));
    }

    private static FigureStrip strip(OpenFigures figures, double share, Formats formats) {
        FigureStrip strip = new FigureStrip()
                .figure(Texts.of("open.recovered"), formats.energy(figures.recovered()), Texts.of("open.year"))
                .figure(Texts.of("open.share"), formats.share(share), Texts.of("open.year"))
                .figure(Texts.of("open.homes"), formats.count(figures.homesServed()), Texts.of("open.homes.now"))
                .figure(Texts.of("open.worth"), formats.count(figures.homesWorth()), Texts.of("open.worth.how"));
        return figures.avoided().isEmpty()
                ? strip
                : strip.figure(
                        Texts.of("open.carbon"),
                        formats.quantity(figures.avoidedTonnes(), 0, "t"),
                        Texts.of("open.year"));
    }

    private static Card method(OpenFigures figures, Formats formats) {
        Card method = new Card(
                Texts.of("open.method"),
                new Paragraph(Texts.of("open.method.heat")),
                new Paragraph(Texts.of("open.method.worth")));
        if (!figures.avoided().isEmpty()) {
            method.add(new Paragraph(Texts.of("open.method.carbon", factors(figures, formats))));
        }
        method.add(new Paragraph(Texts.of("open.method.privacy")));
        return method;
    }

    /** The replaced heat's emission, and the published factors that it was worked out from. */
    private static String factors(OpenFigures figures, Formats formats) {
        return figures.avoided().stream()
                .map(avoided -> Texts.of(
                        "open.method.factor",
                        formats.quantity(avoided.kgPerMwh().doubleValue(), 1, "kg/MWh"),
                        avoided.factors().stream()
                                .map(factor -> Texts.of(
                                        "open.method.fuel",
                                        factor.fuel(),
                                        formats.quantity(factor.kgPerMwh().doubleValue(), 0, "kg/MWh"),
                                        factor.source()))
                                .collect(Collectors.joining("; "))))
                .collect(Collectors.joining(" "));
    }
}
