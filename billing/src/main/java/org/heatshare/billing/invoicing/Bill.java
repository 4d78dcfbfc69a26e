package org.heatshare.billing.invoicing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.Totals;
import org.heatshare.billing.tariff.VatTotal;
import org.heatshare.billing.weather.WeatherComparison;
import org.jspecify.annotations.Nullable;

/**
 * What a contract owes for a period and how that came about: everything that a bill page shows. Drafted bills and issued
 * ones have the same content; only an issued one has a number.
 *
 * @param from the first day that is billed
 * @param until the first day that is no longer billed
 * @param currency ISO 4217
 * @param energyWh heat used: the difference of the meter's registers at both ends
 * @param meter the registers; null where a meter was exchanged and not both ends are one meter's
 * @param lines in the order of the tariff, heat credits last
 * @param credits how each heat credit was worked out
 * @param netMinor sum of the lines
 * @param vat by rate; tax is rounded once for each
 * @param totalMinor what is to be paid
 * @param before the contract's bill before, if any
 * @param yearBefore the same days a year before under the same contract, if known
 * @param weather both as in normal weather: of whole months, where the weather of both is known
 */
public record Bill(
        String contractNumber,
        int contractId,
        int partyId,
        int deliveryPointId,
        String deliveryPointCode,
        String tariffCode,
        String customerClass,
        LocalDate from,
        LocalDate until,
        String currency,
        long energyWh,
        long dwellingDays,
        @Nullable MeterSpan meter,
        List<BillLine> lines,
        List<BillCredit> credits,
        long netMinor,
        List<BillVat> vat,
        long vatMinor,
        long totalMinor,
        @Nullable PastUse before,
        @Nullable PastUse yearBefore,
        @Nullable WeatherComparison weather) {

    public Bill {
        lines = List.copyOf(lines);
        credits = List.copyOf(credits);
        vat = List.copyOf(vat);
    }

    /**
     * The registers that the energy is the difference of, in Wh.
     *
     * @param startQuality how the register at the start was come by: M measured, I interpolated, E estimated, ...
     */
    public record MeterSpan(String serial, long startWh, String startQuality, long endWh, String endQuality) {}

    /** The tax at one rate, in minor units. */
    public record BillVat(BigDecimal percent, long taxableMinor, long vatMinor) {}

    /**
     * Use and cost of earlier days, to compare with.
     *
     * @param totalMinor null where only the use is known
     * @param creditMinor heat credit in the total
     */
    public record PastUse(
            LocalDate from,
            LocalDate until,
            long energyWh,
            @Nullable Long totalMinor,
            @Nullable Long creditMinor) {}

    @JsonIgnore
    public BillingPeriod period() {
        return new BillingPeriod(from, until);
    }

    /** The sum of all heat credits, positive. */
    @JsonIgnore
    public long creditMinor() {
        return credits.stream().mapToLong(BillCredit::creditMinor).sum();
    }

    /** What the lines for heat come to before credits: the most that may be credited. */
    @JsonIgnore
    public Money energyCharge() {
        long sum = lines.stream()
                .filter(line -> line.component() == BillComponent.ENERGY)
                .mapToLong(BillLine::netMinor)
                .sum();
        return new Money(sum, Currency.getInstance(currency));
    }

    /** The bill with heat credits: a line for each, and tax and totals anew. */
    Bill withCredits(List<BillCredit> granted) {
        List<BillLine> all = new ArrayList<>(lines);
        for (BillCredit credit : granted) {
            all.addAll(CreditLines.of(this, credit));
        }
        return withLines(all, granted);
    }

    /** The bill with these lines; tax and totals follow from them. */
    Bill withLines(List<BillLine> all, List<BillCredit> granted) {
        Currency money = Currency.getInstance(currency);
        Map<BigDecimal, Money> netByPercent = new TreeMap<>();
        all.forEach(line -> netByPercent.merge(line.vatPercent(), new Money(line.netMinor(), money), Money::plus));
        Totals totals = Totals.of(netByPercent, money);
        List<BillVat> taxes = totals.vatByRate().stream().map(Bill::vat).toList();
        return new Bill(
                contractNumber,
                contractId,
                partyId,
                deliveryPointId,
                deliveryPointCode,
                tariffCode,
                customerClass,
                from,
                until,
                currency,
                energyWh,
                dwellingDays,
                meter,
                all,
                granted,
                totals.net().minorUnits(),
                taxes,
                totals.vat().minorUnits(),
                totals.total().minorUnits(),
                before,
                yearBefore,
                weather);
    }

    private static BillVat vat(VatTotal total) {
        return new BillVat(
                total.percent(), total.taxable().minorUnits(), total.vat().minorUnits());
    }
}
