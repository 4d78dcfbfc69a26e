package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;

/**
 * Prices the use of a period.
 *
 * <p>Where a tariff's version or the tax rate changes within the period, the period is cut on that day: yearly prices by
 * the days (or months) of each piece, energy by the register on that day. Energy is also cut where its monthly price
 * changes. Each line is rounded once, half up; lines are never rounded again when they are summed.
 *
 * @see "Decision record 0051"
 */
public final class Pricing {

    private final TariffTimeline tariffs;
    private final VatTable vat;
    private final String customerClass;

    public Pricing(TariffTimeline tariffs, VatTable vat, String customerClass) {
        this.tariffs = tariffs;
        this.vat = vat;
        this.customerClass = customerClass;
    }

    /**
     * The lines of a period, in the order of the tariff's components.
     *
     * @throws NoPriceException when a day has no price or no tax rate
     */
    public List<ChargeLine> price(BillingPeriod period, HeatUse use) {
        TreeSet<LocalDate> changes = new TreeSet<>(tariffs.changesIn(period));
        changes.addAll(vat.changesIn(customerClass, period));
        List<ChargeLine> lines = new ArrayList<>();
        for (BillingPeriod piece : period.cutAt(changes)) {
            Tariff tariff = tariffs.on(piece.from());
            BigDecimal vatPercent = vat.percentOn(customerClass, piece.from());
            for (ChargeComponent component : tariff.components()) {
                Piece at = new Piece(piece, tariff.currency(), vatPercent);
                if (component instanceof FixedCharge fixed) {
                    lines.add(at.fixed(fixed));
                } else if (component instanceof CapacityCharge capacity) {
                    lines.add(at.capacity(capacity, use));
                } else if (component instanceof EnergyCharge energy) {
                    lines.addAll(at.energy(energy, use));
                }
            }
        }
        return lines;
    }

    /** Days throughout which every price but the months' energy price is the same. */
    private record Piece(BillingPeriod period, Currency currency, BigDecimal vatPercent) {

        ChargeLine fixed(FixedCharge charge) {
            Fraction years = charge.spread().yearsIn(period);
            return line(ComponentKind.FIXED, charge.code(), period, BigDecimal.ONE, charge.pricePerYear(), years);
        }

        ChargeLine capacity(CapacityCharge charge, HeatUse use) {
            CapacityBasis basis = use.capacityFor(charge);
            CapacityBand band = charge.bandFor(basis.powerKw());
            Fraction years = charge.spread().yearsIn(period);
            BigDecimal yearly = band.fixedPerYear().add(basis.powerKw().multiply(band.pricePerKwYear()));
            return new ChargeLine(
                    ComponentKind.CAPACITY,
                    charge.code(),
                    period,
                    basis.powerKw(),
                    band.pricePerKwYear(),
                    band.fixedPerYear(),
                    years,
                    basis.days(),
                    years.of(yearly, currency),
                    vatPercent);
        }

        List<ChargeLine> energy(EnergyCharge charge, HeatUse use) {
            List<ChargeLine> lines = new ArrayList<>();
            for (BillingPeriod part : period.cutAt(priceChanges(charge))) {
                BigDecimal megawattHours = BigDecimal.valueOf(use.energyIn(part).wattHours(), 6);
                BigDecimal price = charge.priceIn(part.from().getMonth());
                lines.add(line(ComponentKind.ENERGY, charge.code(), part, megawattHours, price, Fraction.ONE));
            }
            return lines;
        }

        private List<LocalDate> priceChanges(EnergyCharge charge) {
            return period.byMonth().stream()
                    .map(BillingPeriod::from)
                    .filter(day -> charge.priceIn(day.getMonth())
                                    .compareTo(charge.priceIn(day.minusDays(1).getMonth()))
                            != 0)
                    .toList();
        }

        private ChargeLine line(
                ComponentKind kind,
                String code,
                BillingPeriod days,
                BigDecimal quantity,
                BigDecimal price,
                Fraction years) {
            Money net = years.of(quantity.multiply(price), currency);
            return new ChargeLine(
                    kind, code, days, quantity, price, BigDecimal.ZERO, years, List.of(), net, vatPercent);
        }
    }
}
