package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.BillComponent;
import org.heatshare.billing.invoicing.BillLine;
import org.heatshare.billing.money.Fraction;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Every line of a bill under the name of its component, with what it was multiplied from; then tax and total. */
final class BillLines {

    private static final String TIMES = " × ";

    private final Bill bill;
    private final Formats formats;
    private final UnitFormats units;

    BillLines(Bill bill, Formats formats) {
        this.bill = bill;
        this.formats = formats;
        this.units = new UnitFormats(formats);
    }

    TableOf table() {
        TableOf table = new TableOf(Texts.of("bill.lines"))
                .column(Texts.of("bill.line"))
                .column(Texts.of("bill.working"))
                .numberColumn(Texts.of("bill.amount"));
        table.addClassName("hs-working-lines");
        bill.lines().forEach(line -> table.row(name(line), working(line), money(line.netMinor())));
        table.row(Texts.of("bill.net"), "", formats.money(bill.netMinor()));
        for (Bill.BillVat vat : bill.vat()) {
            String rate = units.quantity(vat.percent().stripTrailingZeros(), "%");
            table.row(
                    Texts.of("bill.vat", rate),
                    Texts.of("bill.vat.of", rate, formats.money(vat.taxableMinor())),
                    formats.money(vat.vatMinor()));
        }
        return table.total(Texts.of("bill.total"), "", formats.money(bill.totalMinor()));
    }

    private Component name(BillLine line) {
        Div name = new Div(
                new Text(Texts.of("bill.group." + line.component().name().toLowerCase(Locale.ROOT))));
        if (!line.from().equals(bill.from()) || !line.until().equals(bill.until())) {
            name.add(note(formats.date(line.from()) + " – "
                    + formats.date(line.until().minusDays(1))));
        }
        return name;
    }

    private Component working(BillLine line) {
        Div working = new Div(new Text(multiplied(line)));
        if (!line.peakDays().isEmpty()) {
            working.add(note(Texts.of(
                    "bill.peaks", line.peakDays().stream().map(this::peak).collect(Collectors.joining("; ")))));
        }
        return working;
    }

    private String multiplied(BillLine line) {
        if (line.component() == BillComponent.HEAT_CREDIT) {
            return Texts.of("bill.credit.below", line.code());
        }
        String price = units.price(line.unitPrice(), line.unit().equals("kW") ? yearly(line) : line.unit());
        String quantity =
                line.component() == BillComponent.FIXED ? "" : units.quantity(line.quantity(), line.unit()) + TIMES;
        String fixed = line.fixedPerYear().signum() == 0 ? "" : units.price(line.fixedPerYear(), "year") + " + ";
        return fixed + quantity + price + part(line.years());
    }

    private static String yearly(BillLine line) {
        return line.years().equals(Fraction.ONE) ? line.unit() : line.unit() + " " + Texts.of("bill.unit.a-year");
    }

    /** The part of a year that a yearly price is charged for. */
    private static String part(Fraction years) {
        return years.equals(Fraction.ONE) ? "" : TIMES + years;
    }

    private String peak(BillLine.BillPeak peak) {
        Energy energy = new Energy(peak.energyWh());
        BigDecimal kilowatts =
                energy.toKilowattHours().divide(BigDecimal.valueOf(peak.hours()), 2, java.math.RoundingMode.HALF_UP);
        return Texts.of("bill.peak", formats.date(peak.day()), units.quantity(kilowatts, "kW"));
    }

    private Component money(long minor) {
        return new Text(formats.money(minor));
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassNames("hs-note", "hs-block");
        return note;
    }
}
