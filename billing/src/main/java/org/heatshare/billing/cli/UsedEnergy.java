package org.heatshare.billing.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.quantity.Energy;

/** The energy of a usage document: a total, a total for each month, or hours of days of 24. */
interface UsedEnergy {

    int HOURS = 24;

    Energy in(BillingPeriod part);

    static UsedEnergy read(JsonFields document, BillingPeriod period) {
        if (document.has("hourlyEnergyWh")) {
            return new Hourly(period, hours(document.get("hourlyEnergyWh"), period));
        }
        if (document.has("monthlyEnergyMwh")) {
            return new Monthly(months(document.get("monthlyEnergyMwh"), period), period);
        }
        return new Total(period, Energies.megawattHours(document.get("energyMwh")));
    }

    static List<Energy> hours(JsonValue list, BillingPeriod period) {
        List<Energy> hours = list.list().stream().map(Energies::wattHours).toList();
        if (hours.size() != period.days() * HOURS) {
            throw list.invalid(
                    "gap",
                    "must hold " + period.days() * HOURS + " values, 24 for each day of the period, but holds "
                            + hours.size());
        }
        return hours;
    }

    static Map<YearMonth, Energy> months(JsonValue value, BillingPeriod period) {
        JsonFields fields = value.object();
        Map<YearMonth, Energy> energies = new HashMap<>();
        List<String> expected = new ArrayList<>();
        for (BillingPeriod month : period.byMonth()) {
            String name = YearMonth.from(month.from()).toString();
            expected.add(name);
            energies.put(YearMonth.from(month.from()), Energies.megawattHours(fields.get(name)));
        }
        fields.onlyFields(expected.toArray(String[]::new));
        return energies;
    }

    /** One sum: enough while one price holds for all of it. */
    record Total(BillingPeriod period, Energy energy) implements UsedEnergy {
        @Override
        public Energy in(BillingPeriod part) {
            if (!part.equals(period)) {
                throw new InvalidInputException(
                        "too_coarse",
                        "energyMwh",
                        "energyMwh must be given by month (monthlyEnergyMwh) or hour (hourlyEnergyWh), because the price changes on "
                                + (part.from().equals(period.from()) ? part.until() : part.from()));
            }
            return energy;
        }
    }

    /** A sum for each month, or for the part of it that lies in the period. */
    record Monthly(Map<YearMonth, Energy> energies, BillingPeriod period) implements UsedEnergy {
        @Override
        public Energy in(BillingPeriod part) {
            Energy sum = new Energy(0);
            for (BillingPeriod month : part.byMonth()) {
                YearMonth name = YearMonth.from(month.from());
                if (!period.intersection(BillingPeriod.of(name))
                        .filter(month::equals)
                        .isPresent()) {
                    throw new InvalidInputException(
                            "too_coarse",
                            "monthlyEnergyMwh." + name,
                            "monthlyEnergyMwh." + name
                                    + " must be given by hour (hourlyEnergyWh), because the price changes within the month");
                }
                sum = sum.plus(energies.getOrDefault(name, new Energy(0)));
            }
            return sum;
        }
    }

    /** Every hour, in days of 24 as in standard time. */
    record Hourly(BillingPeriod period, List<Energy> hours) implements UsedEnergy {
        @Override
        public Energy in(BillingPeriod part) {
            int first = indexOf(part.from());
            Energy sum = new Energy(0);
            for (int i = first; i < first + part.days() * HOURS; i++) {
                sum = sum.plus(hours.get(i));
            }
            return sum;
        }

        private int indexOf(LocalDate day) {
            return Math.toIntExact(ChronoUnit.DAYS.between(period.from(), day)) * HOURS;
        }
    }
}
