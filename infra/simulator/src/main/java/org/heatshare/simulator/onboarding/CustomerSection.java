package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.heatshare.simulator.town.Home;
import org.heatshare.simulator.town.HomeKind;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;
import org.jspecify.annotations.Nullable;

/** Parties and their contracts: one for each home, two where somebody moved within the history. */
final class CustomerSection {

    private static final int MOVES_EVERY = 50;
    private static final int PROTECTED_EVERY = 97;

    /** Ends the keys of who lived there before. */
    private static final String FORMER = "-1";

    private final Town town;
    private final LocalDate start;

    CustomerSection(Town town) {
        this.town = town;
        start = town.firstMonth().atDay(1);
    }

    Stream<ObjectNode> parties() {
        return town.homes().stream().flatMap(home -> {
            ObjectNode present = party(key(home, "P"), home, home.occupant());
            return somebodyMoved(home)
                    ? Stream.of(party(key(home, "P") + FORMER, home, nameOfAnotherHouse(home)), present)
                    : Stream.of(present);
        });
    }

    Stream<ObjectNode> contracts() {
        return town.homes().stream().flatMap(home -> {
            LocalDate movedIn = movedIn(home);
            ObjectNode present = contract(home, "", movedIn, null);
            return somebodyMoved(home)
                    ? Stream.of(contract(home, FORMER, start, movedIn), present)
                    : Stream.of(present);
        });
    }

    private String key(Home home, String kind) {
        return String.format(Locale.ROOT, "%s-%s-%05d", town.municipality().prefix(), kind, home.number());
    }

    private static boolean somebodyMoved(Home home) {
        return home.kind() == HomeKind.HOUSE && home.number() % MOVES_EVERY == MOVES_EVERY / 2;
    }

    private LocalDate movedIn(Home home) {
        return somebodyMoved(home) ? start.plusMonths(6 + home.number() / MOVES_EVERY % 14) : start;
    }

    private String nameOfAnotherHouse(Home home) {
        return town.homes().stream()
                .skip(home.number() / 2)
                .filter(other -> other.kind() == HomeKind.HOUSE && other.number() != home.number())
                .findFirst()
                .map(Home::occupant)
                .orElse("Alex Berg");
    }

    private ObjectNode party(String key, Home home, String name) {
        boolean person = home.kind() == HomeKind.HOUSE || home.kind() == HomeKind.FLAT;
        return Nodes.object()
                .put("key", key)
                .put("kind", person ? "PERSON" : "ORGANISATION")
                .put("name", name)
                .putNull("email")
                .put("language", town.municipality().language())
                .put("protectedIdentity", person && home.number() % PROTECTED_EVERY == PROTECTED_EVERY - 1);
    }

    private ObjectNode contract(Home home, String suffix, LocalDate from, @Nullable LocalDate until) {
        ObjectNode contract = Nodes.object()
                .put("number", key(home, "C") + suffix)
                .put("deliveryPoint", home.code())
                .put("party", key(home, "P") + suffix)
                .put("validFrom", from.toString())
                .put("validUntil", until == null ? null : until.toString())
                .put("tariff", tariff(home.kind()))
                .put("customerClass", customerClass(home.kind()));
        ArrayNode subjects = contract.putArray("subjects");
        String subject = DemoSubjects.of(town.municipality(), home);
        if (subject != null && until == null) {
            subjects.add(subject);
        }
        return contract;
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
