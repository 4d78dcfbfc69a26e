package org.heatshare.portal.staff.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.heatshare.integration.scan.FoundMeter;
import org.heatshare.integration.scan.FoundMeter.Standing;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.RowList;

/** The meters that a scan found. */
final class FoundList {

    enum Show {
        ALL,
        UNKNOWN,
        ELSEWHERE,
        KNOWN
    }

    enum Sort {
        SERIAL,
        MANUFACTURER,
        MEDIUM,
        ADDRESS,
        STANDING
    }

    private FoundList() {}

    static int count(List<FoundMeter> all, Show show) {
        return (int) all.stream().filter(meter -> shown(meter, show)).count();
    }

    /** @param all what has been found so far */
    static RowList.Rows<FoundMeter, Show, Sort> rows(Supplier<List<FoundMeter>> all) {
        return new RowList.Rows<>(
                address -> found(all.get(), address).size(),
                (address, offset, limit) -> found(all.get(), address).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList());
    }

    static List<FoundMeter> found(List<FoundMeter> all, ListAddress<Show, Sort> address) {
        String part = address.search().toLowerCase(Locale.ROOT);
        Comparator<FoundMeter> order = order(address.sort()).thenComparing(FoundMeter::serial);
        return all.stream()
                .filter(meter -> shown(meter, address.show()))
                .filter(meter -> (meter.serial() + " " + manufacturer(meter))
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .sorted(address.ascending() ? order : order.reversed())
                .toList();
    }

    static String manufacturer(FoundMeter meter) {
        return Objects.requireNonNullElse(meter.claim().manufacturer(), "–");
    }

    private static boolean shown(FoundMeter meter, Show show) {
        return switch (show) {
            case ALL -> true;
            case UNKNOWN -> meter.standing() == Standing.UNKNOWN;
            case ELSEWHERE -> meter.standing() == Standing.ELSEWHERE;
            case KNOWN -> meter.standing() == Standing.KNOWN;
        };
    }

    private static Comparator<FoundMeter> order(Sort sort) {
        return switch (sort) {
            case SERIAL -> Comparator.comparing(FoundMeter::serial);
            case MANUFACTURER -> Comparator.comparing(FoundList::manufacturer);
            case MEDIUM -> Comparator.comparing(FoundMeter::medium);
            case ADDRESS ->
                Comparator.comparing(FoundMeter::primaryAddress, Comparator.nullsLast(Comparator.naturalOrder()));
            case STANDING -> Comparator.comparing(FoundMeter::standing);
        };
    }
}
