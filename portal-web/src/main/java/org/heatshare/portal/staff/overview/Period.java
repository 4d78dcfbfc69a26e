package org.heatshare.portal.staff.overview;

import java.util.stream.Stream;

/** How far back the overview's chart looks. */
enum Period {
    DAY("24h"),
    MONTH("30d"),
    YEAR("13m");

    private final String address;

    Period(String address) {
        this.address = address;
    }

    /** How it stands in the page's address. */
    String address() {
        return address;
    }

    static Period of(String address) {
        return Stream.of(values())
                .filter(period -> period.address.equals(address))
                .findFirst()
                .orElse(DAY);
    }
}
