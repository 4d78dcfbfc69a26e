package org.heatshare.portal.resident.home;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.MonthSoFar;
import org.heatshare.portal.open.HeatOrigin;

/**
 * All that the first page shows.
 *
 * @param month the one that has begun, with what it may come to
 * @param days the month's days beside the same days last year
 * @param months the last thirteen, the present one last
 * @param weather the last two years in normal weather, where both are known
 * @param origins where the network's heat came from in each of them
 * @param newestBill the one issued last on this contract
 * @param knownUntil how far the home's hours reach
 */
record HomeFacts(
        MonthSoFar month,
        List<ConsumptionInterval> days,
        List<ConsumptionInterval> months,
        Optional<YearInNormalWeather> weather,
        List<HeatOrigin> origins,
        Optional<InvoiceSummary> newestBill,
        Optional<Instant> knownUntil) {

    static final int MONTHS = 13;
}
