package org.heatshare.portal.staff.customer;

import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The sentence at the head of a delivery point's page: who is supplied there, and how much in the last year. */
final class PointAnswer {

    private PointAnswer() {}

    static String of(PointFile file, Formats formats) {
        SuppliedPoint point = file.point();
        String year = formats.energy(Energy.ofWattHours(twelveMonths(file)));
        String contract = point.contract();
        String tariff = point.tariffCode();
        return contract == null || tariff == null
                ? Texts.of("point.answer.none", year)
                : Texts.of("point.answer", PointWords.party(point), contract, tariff, year);
    }

    /** Of the thirteen months the first is the present one's a year before. */
    private static long twelveMonths(PointFile file) {
        return file.months().stream()
                .skip(1)
                .map(ConsumptionInterval::energyWh)
                .mapToLong(energyWh -> energyWh == null ? 0 : energyWh)
                .sum();
    }
}
