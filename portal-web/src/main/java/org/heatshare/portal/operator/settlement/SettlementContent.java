package org.heatshare.portal.operator.settlement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heatshare.billing.settlement.Settlement;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A settlement from its sentence down to every product and share, and the months around it. */
final class SettlementContent extends Div {

    private static final double WH_PER_MWH = 1e6;
    private static final int MONTHS_MAX = 13;

    private final transient Formats formats;

    SettlementContent(OperatorSettlements.Owed owed, List<OperatorSettlements.Owed> all, Formats formats) {
        this.formats = formats;
        Settlement settlement = owed.settlement();
        addClassName("hs-page");
        Paragraph answer = new Paragraph(Texts.of(
                "settlement.answer",
                owed.tenant().name(),
                formats.money(settlement.totalMinor()),
                formats.energy(new Energy(settlement.siteHeatWh())),
                formats.month(YearMonth.from(settlement.from()))));
        answer.addClassName("hs-answer");
        add(answer, new Card(Texts.of("settlement.working"), working(settlement)), Card.plain(months(all)));
    }

    private TableOf working(Settlement settlement) {
        TableOf table = new TableOf(Texts.of("settlement.working"))
                .column(Texts.of("settlement.what"))
                .column(Texts.of("settlement.from-what"))
                .numberColumn(Texts.of("settlement.amount"));
        table.addClassName("hs-working-lines");
        for (Settlement.Line line : settlement.lines()) {
            table.row(
                    Texts.of("settlement.heat-of", line.source()),
                    Texts.of(
                            "settlement.product",
                            exact(new Energy(line.energyWh()).toMegawattHours(), 3),
                            exact(line.pricePerMwh(), 2),
                            formats.currency().getCurrencyCode()),
                    formats.money(line.amountMinor()));
        }
        for (Settlement.Share share : settlement.shares()) {
            table.row(
                    Texts.of("settlement.share-of", share.agreement()),
                    Texts.of("settlement.share-how", formats.money(share.allOperatorsMinor())),
                    formats.money(share.amountMinor()));
        }
        return table.total(Texts.of("settlements.total"), "", formats.money(settlement.totalMinor()));
    }

    private String exact(BigDecimal value, int digitsMin) {
        NumberFormat format = NumberFormat.getNumberInstance(formats.locale());
        format.setMinimumFractionDigits(digitsMin);
        format.setMaximumFractionDigits(6);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private Chart months(List<OperatorSettlements.Owed> all) {
        List<Settlement> months = all.stream()
                .map(OperatorSettlements.Owed::settlement)
                .limit(MONTHS_MAX)
                .sorted(Comparator.comparing(Settlement::from))
                .toList();
        List<@Nullable Double> heat = new ArrayList<>();
        months.forEach(month -> heat.add(month.siteHeatWh() / WH_PER_MWH));
        return new Chart(
                Texts.of("settlement.by-month"),
                new ChartData(
                        "MWh",
                        1,
                        Texts.of("axis.month"),
                        months.stream()
                                .map(month -> formats.shortMonth(YearMonth.from(month.from())))
                                .toList(),
                        List.of(new Series(Texts.of("settlements.heat"), Series.Shape.BAR, Ink.MINER_HEAT, heat))));
    }
}
