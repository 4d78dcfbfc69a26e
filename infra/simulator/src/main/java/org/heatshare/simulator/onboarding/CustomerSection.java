package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.heatshare.simulator.town.Home;
import org.heatshare.simulator.town.HomeKind;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;
import org.jspecify.annotations.Nullable;

/** Parties and their contracts: one for each home, two where somebody moved within the history. */
final class CustomerSection {

    private static final int MOVES_EVERY = 50;
    private static final int PROTECTED_EVERY = 97;

    private final Town town;
    private final ArrayNode parties;
    private final ArrayNode contracts;
    private final LocalDate start;

    private CustomerSection(ObjectNode document, Town town) {
        this.town = town;
        parties = document.putArray("parties");
        contracts = document.putArray("contracts");
        start = town.firstMonth().atDay(1);
    }

    static void write(ObjectNode document, Town town) {
        CustomerSection section = new CustomerSection(document, town);
        town.homes().forEach(section::home);
    }

    private void home(Home home) {
        String key = String.format(Locale.ROOT, "%s-P-%05d", town.municipality().prefix(), home.number());
        String number =
                String.format(Locale.ROOT, "%s-C-%05d", town.municipality().prefix(), home.number());
        LocalDate movedIn = start;
        if (home.kind() == HomeKind.HOUSE && home.number() % MOVES_EVERY == MOVES_EVERY / 2) {
            movedIn = start.plusMonths(6 + home.number() / MOVES_EVERY % 14);
            party(key + "-1", home, nameOfAnotherHouse(home));
            contract(number + "-1", key + "-1", home, start, movedIn);
        }
        party(key, home, home.occupant());
        contract(number, key, home, movedIn, null);
    }

    private String nameOfAnotherHouse(Home home) {
        return town.homes().stream()
                .skip(home.number() / 2)
                .filter(other -> other.kind() == HomeKind.HOUSE && other.number() != home.number())
                .findFirst()
                .map(Home::occupant)
                .orElse("Alex Berg");
    }

    private void party(String key, Home home, String name) {
        ObjectNode party = parties.addObject();
        boolean person = home.kind() == HomeKind.HOUSE || home.kind() == HomeKind.FLAT;
        party.put("key", key).put("kind", person ? "PERSON" : "ORGANISATION").put("name", name);
        party.putNull("email");
        party.put("language", town.municipality().language());
        party.put("protectedIdentity", person && home.number() % PROTECTED_EVERY == PROTECTED_EVERY - 1);
    }

    private void contract(String number, String party, Home home, LocalDate from, @Nullable LocalDate until) {
        ObjectNode contract = contracts.addObject();
        contract.put("number", number).put("deliveryPoint", home.code()).put("party", party);
        contract.put("validFrom", from.toString());
        contract.put("validUntil", until == null ? null : until.toString());
        contract.put("tariff", tariff(home.kind()));
        contract.put("customerClass", customerClass(home.kind()));
        ArrayNode subjects = contract.putArray("subjects");
        String subject = DemoSubjects.of(town.municipality(), home);
        if (subject != null && until == null) {
            subjects.add(subject);
        }
    }

    private String tariff(HomeKind kind) {
        boolean norrvik = town.municipality() == Municipality.NORRVIK;
        return switch (kind) {
            case HOUSE -> norrvik ? "VILLA" : "PIENTALO";
            case FLAT -> norrvik ? "LAGENHET" : "HUONEISTO";
            case BUILDING, PREMISES -> norrvik ? "FASTIGHET" : "KIINTEISTO";
        };
    }

    private static String customerClass(HomeKind kind) {
        return kind == HomeKind.HOUSE || kind == HomeKind.FLAT ? "HOUSEHOLD" : "BUSINESS";
    }
}
