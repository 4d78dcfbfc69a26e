package org.heatshare.portal.staff.meter;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.PointDay;

/**
 * What a meter point measured in a day or a month.
 *
 * @param day the day, or any day of the month
 * @param days rows of the day or month; days of which nothing is known are left out
 */
record MeterUse(String meterPoint, MeteringCalendar calendar, LocalDate day, boolean wholeMonth, List<PointDay> days) {

    MeterUse {
        days = List.copyOf(days);
    }

    /** For the day or month in the address; else for the latest day that is known, else for today. */
    static MeterUse find(MeterLookup meters, Tenant tenant, String meterPoint, QueryParameters address) {
        MeteringCalendar calendar = MeteringCalendar.of(tenant);
        Optional<YearMonth> month = parsed(address, "month", YearMonth::parse);
        LocalDate day = month.map(found -> found.atDay(1))
                .or(() -> parsed(address, "day", LocalDate::parse))
                .or(() -> meters.latestDay(tenant.id(), meterPoint))
                .orElseGet(() -> LocalDate.now(tenant.zone()));
        boolean wholeMonth = month.isPresent();
        LocalDate last = wholeMonth ? YearMonth.from(day).atEndOfMonth() : day;
        return new MeterUse(meterPoint, calendar, day, wholeMonth, meters.days(tenant.id(), meterPoint, day, last));
    }

    private static <T> Optional<T> parsed(QueryParameters address, String name, Function<String, T> parse) {
        try {
            return address.getSingleParameter(name).map(parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The first day that is shown. */
    LocalDate first() {
        return wholeMonth ? month().atDay(1) : day;
    }

    /** The last day that is shown. */
    LocalDate last() {
        return wholeMonth ? month().atEndOfMonth() : day;
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    Optional<PointDay> find(LocalDate wanted) {
        return days.stream().filter(one -> one.day().equals(wanted)).findFirst();
    }
}
