package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;

/**
 * How the municipality takes the weather out of a comparison. Norrvik counts all days below 17 °C, as Sweden does since
 * 2015; Kaltio leaves out spring days from 10 °C and autumn days from 12 °C, as Finland does.
 */
final class WeatherSection {

    private static final int NORMAL_YEARS = 30;
    private static final int HOURS_A_DAY = 24;
    private static final int MONTHS = 12;
    private static final int LAST_SPRING_MONTH = 6;
    private static final double BASE_C = 17;
    private static final double SPRING_LIMIT_C = 10;
    private static final double AUTUMN_LIMIT_C = 12;

    private final Town town;
    private final boolean limits;
    private final int firstYear;

    WeatherSection(Town town) {
        this.town = town;
        limits = town.municipality() != Municipality.NORRVIK;
        firstYear = town.firstMonth().getYear() - NORMAL_YEARS;
    }

    ObjectNode rule() {
        ObjectNode rule = Nodes.object()
                .put("method", limits ? "SHARE_OF_USE" : "SHARE_OF_NORMAL")
                .put("baseTemperatureC", String.valueOf(Math.round(BASE_C)));
        if (limits) {
            ObjectNode byMonth = rule.putObject("heatingLimitsC");
            for (int month = 1; month <= MONTHS; month++) {
                byMonth.put(key(month), String.valueOf(Math.round(limitC(month))));
            }
        }
        ObjectNode normal = rule.putObject("normalDegreeDays");
        for (int month = 1; month <= MONTHS; month++) {
            normal.put(key(month), String.valueOf(Math.round(normalDegreeDays(month))));
        }
        rule.put("normalSource", "The simulated weather of " + firstYear + " to " + (firstYear + NORMAL_YEARS - 1));
        rule.putObject("hotWaterPercent")
                .put("HOUSE", "20")
                .put("FLAT", "25")
                .put("BUILDING", "25")
                .put("PREMISES", "10");
        return rule;
    }

    private double normalDegreeDays(int month) {
        double sum = 0;
        for (int year = firstYear; year < firstYear + NORMAL_YEARS; year++) {
            LocalDate first = LocalDate.of(year, month, 1);
            for (LocalDate day = first; day.getMonthValue() == month; day = day.plusDays(1)) {
                double meanC = meanC(day);
                sum += meanC < limitC(month) ? BASE_C - meanC : 0;
            }
        }
        return sum / NORMAL_YEARS;
    }

    private double meanC(LocalDate day) {
        ZoneOffset standard = town.municipality().zone().getRules().getStandardOffset(Instant.EPOCH);
        Instant start = day.atStartOfDay().toInstant(standard);
        double sum = 0;
        for (int hour = 0; hour < HOURS_A_DAY; hour++) {
            sum += town.weather().temperatureC(start.plusSeconds(hour * 3600L));
        }
        return sum / HOURS_A_DAY;
    }

    private double limitC(int month) {
        if (!limits) {
            return BASE_C;
        }
        return month <= LAST_SPRING_MONTH ? SPRING_LIMIT_C : AUTUMN_LIMIT_C;
    }

    private static String key(int month) {
        return String.format(Locale.ROOT, "%02d", month);
    }
}
