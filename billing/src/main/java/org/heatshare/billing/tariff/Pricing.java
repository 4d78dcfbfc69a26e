package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
            List<ChargeLine> ofPiece = new ArrayList<>();
            for (ChargeComponent component : tariff.components()) {
                PricedDays days = new PricedDays(piece, tariff.currency(), vatPercent, ofPiece);
                ofPiece.addAll(component.price(days, use));
            }
            lines.addAll(ofPiece);
        }
        return lines;
    }
}
