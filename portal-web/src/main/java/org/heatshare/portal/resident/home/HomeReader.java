package org.heatshare.portal.resident.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.MonthSoFar;
import org.heatshare.portal.open.HeatOrigins;
import org.heatshare.portal.resident.bill.ResidentBills;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.resident.heat.HomeHeat;

/** Gathers what the first page shows of one contract. */
@Dependent
class HomeReader {

    private final HomeHeat heat;
    private final NormalWeatherReader weather;
    private final HeatOrigins origins;
    private final ResidentBills bills;

    @Inject
    HomeReader(HomeHeat heat, NormalWeatherReader weather, HeatOrigins origins, ResidentBills bills) {
        this.heat = heat;
        this.weather = weather;
        this.origins = origins;
        this.bills = bills;
    }

    HomeFacts read(Tenant tenant, String subject, Supply supply) {
        MonthSoFar month = heat.monthSoFar(tenant, supply);
        List<ConsumptionInterval> months = heat.lastMonths(tenant, supply, HomeFacts.MONTHS);
        return new HomeFacts(
                month,
                heat.days(
                        tenant,
                        supply,
                        month.month().atDay(1),
                        month.month().plusMonths(1).atDay(1)),
                months,
                weather.read(tenant, supply, months),
                origins.lastMonths(tenant.id()),
                bills.list(tenant.id(), subject, supply).stream().findFirst(),
                heat.knownUntil(tenant, supply));
    }
}
