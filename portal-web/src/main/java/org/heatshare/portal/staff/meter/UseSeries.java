package org.heatshare.portal.staff.meter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.metering.lookup.PointDay;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Places of the chart in order: hours of a day or days of a month, each with its energy and how that was come by.
 * Values of different quality become series of their own, so that picture and table both tell them apart.
 */
record UseSeries(List<Place> places) {

    /**
     * An hour or a day.
     *
     * @param quality a letter of {@code hour_quality}
     */
    record Place(String label, @Nullable Long energyWh, char quality) {}

    static UseSeries of(MeterUse use, Formats formats) {
        return new UseSeries(use.wholeMonth() ? days(use) : hours(use, formats));
    }

    private static List<Place> hours(MeterUse use, Formats formats) {
        Optional<PointDay> day = use.find(use.day());
        List<Place> places = new ArrayList<>();
        for (int hour = 0; hour < use.calendar().hoursIn(use.day()); hour++) {
            String label = formats.time(use.calendar().hourStart(use.day(), hour));
            places.add(hour(label, day, hour));
        }
        return places;
    }

    private static Place hour(String label, Optional<PointDay> day, int hour) {
        if (day.isEmpty()) {
            return new Place(label, null, '-');
        }
        Integer wattHours = day.get().hoursWh().get(hour);
        char quality = day.get().hourQuality().charAt(hour);
        return new Place(label, wattHours == null ? null : wattHours.longValue(), quality);
    }

    private static List<Place> days(MeterUse use) {
        List<Place> places = new ArrayList<>();
        for (int number = 1; number <= use.month().lengthOfMonth(); number++) {
            LocalDate day = use.month().atDay(number);
            String label = Integer.toString(number);
            places.add(use.find(day)
                    .map(found -> new Place(label, found.energyWh(), found.energyQuality()))
                    .orElseGet(() -> new Place(label, null, '-')));
        }
        return places;
    }

    List<String> labels() {
        return places.stream().map(Place::label).toList();
    }

    /** Metered always; estimated and edited values only where there are some. */
    List<Series> series() {
        List<Series> series = new ArrayList<>();
        series.add(series("meter-use.metered", "MI", Ink.USE));
        if (count("ETR") > 0) {
            series.add(series("meter-use.estimated", "ETR", Ink.ESTIMATED));
        }
        if (count("D") > 0) {
            series.add(series("meter-use.edited", "D", Ink.DEMAND));
        }
        return Collections.unmodifiableList(series);
    }

    private Series series(String name, String qualities, Ink ink) {
        List<@Nullable Double> kilowattHours = new ArrayList<>();
        for (Place place : places) {
            Long energyWh = qualities.indexOf(place.quality()) >= 0 ? place.energyWh() : null;
            kilowattHours.add(energyWh == null ? null : energyWh / 1e3);
        }
        return new Series(Texts.of(name), Series.Shape.STACKED_BAR, ink, kilowattHours);
    }

    /** How many places have one of these qualities. */
    long count(String qualities) {
        return places.stream()
                .filter(place -> qualities.indexOf(place.quality()) >= 0)
                .count();
    }

    /** The sum of what is known, Wh. */
    long energyWh() {
        return places.stream()
                .map(Place::energyWh)
                .mapToLong(energyWh -> energyWh == null ? 0 : energyWh)
                .sum();
    }

    boolean isEmpty() {
        return places.stream().allMatch(place -> place.energyWh() == null);
    }
}
