package org.heatshare.simulator.town;

import java.util.List;

/** Streets and people of a town, made up and repeatable. */
final class Addresses {

    private static final int HOMES_A_STREET = 24;

    private final Municipality municipality;
    private final long seed;
    private final List<String> streets;
    private final List<String> firstNames;
    private final List<String> lastNames;

    Addresses(Municipality municipality, long seed) {
        this.municipality = municipality;
        this.seed = seed;
        boolean swedish = municipality == Municipality.NORRVIK;
        streets = swedish ? Names.SWEDISH_STREETS : Names.FINNISH_STREETS;
        firstNames = swedish ? Names.SWEDISH_FIRST : Names.FINNISH_FIRST;
        lastNames = swedish ? Names.SWEDISH_LAST : Names.FINNISH_LAST;
    }

    String street(int number) {
        int index = (number - 1) / HOMES_A_STREET;
        String street = streets.get(index % streets.size());
        int houseNumber = 1 + (number - 1) % HOMES_A_STREET + HOMES_A_STREET * (index / streets.size());
        return street + " " + houseNumber;
    }

    String postalCode(int number) {
        int district = (number - 1) / (HOMES_A_STREET * 12) % 9;
        return (municipality == Municipality.NORRVIK ? "8910" : "9810") + (district + 1);
    }

    String city() {
        return municipality == Municipality.NORRVIK ? "Norrvik" : "Kaltio";
    }

    String occupant(HomeKind kind, int number) {
        String street = street(number);
        boolean swedish = municipality == Municipality.NORRVIK;
        return switch (kind) {
            case HOUSE, FLAT -> pick(firstNames, 20, number) + " " + pick(lastNames, 21, number);
            case BUILDING -> (swedish ? "Brf " : "As Oy ") + street;
            case PREMISES -> pick(lastNames, 21, number) + (swedish ? " Fastigheter AB " : " Kiinteistöt Oy ") + number;
        };
    }

    private String pick(List<String> names, int salt, int number) {
        return names.get((int) (Noise.unit(seed + salt, number) * names.size()));
    }
}
