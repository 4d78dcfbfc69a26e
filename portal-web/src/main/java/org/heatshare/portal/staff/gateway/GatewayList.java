package org.heatshare.portal.staff.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.heatshare.integration.scan.LineGateway;
import org.heatshare.integration.scan.LineGateway.Condition;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.RowList;

/** A municipality's gateways, of which there are so few that they are searched and sorted here. */
record GatewayList(List<LineGateway> all) {

    enum Show {
        ALL,
        UNREACHABLE
    }

    enum Sort {
        GATEWAY,
        ADDRESS,
        METERS,
        LAST_ANSWER,
        CONDITION
    }

    int count(Show show) {
        return (int) all.stream().filter(gateway -> shown(gateway, show)).count();
    }

    int meters() {
        return all.stream().mapToInt(LineGateway::meters).sum();
    }

    RowList.Rows<LineGateway, Show, Sort> rows() {
        return new RowList.Rows<>(
                address -> found(address).size(),
                (address, offset, limit) ->
                        found(address).stream().skip(offset).limit(limit).toList());
    }

    private List<LineGateway> found(ListAddress<Show, Sort> address) {
        String part = address.search().toLowerCase(Locale.ROOT);
        Comparator<LineGateway> order = order(address.sort()).thenComparing(LineGateway::code);
        return all.stream()
                .filter(gateway -> shown(gateway, address.show()))
                .filter(gateway -> (gateway.code() + " " + gateway.address())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .sorted(address.ascending() ? order : order.reversed())
                .toList();
    }

    private static boolean shown(LineGateway gateway, Show show) {
        return show == Show.ALL || gateway.condition() == Condition.UNREACHABLE;
    }

    private static Comparator<LineGateway> order(Sort sort) {
        return switch (sort) {
            case GATEWAY -> Comparator.comparing(LineGateway::code);
            case ADDRESS -> Comparator.comparing(LineGateway::address);
            case METERS -> Comparator.comparing(LineGateway::meters);
            case LAST_ANSWER ->
                Comparator.comparing(LineGateway::lastSeenAt, Comparator.nullsFirst(Comparator.naturalOrder()));
            case CONDITION -> Comparator.comparing(LineGateway::condition);
        };
    }
}
