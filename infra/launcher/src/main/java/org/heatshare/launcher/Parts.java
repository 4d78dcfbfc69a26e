package org.heatshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.heatshare.launcher.part.KeycloakPart;
import org.heatshare.launcher.part.MariaDbPart;
import org.heatshare.launcher.part.Part;
import org.heatshare.launcher.part.PortalPart;
import org.heatshare.launcher.part.SimulatorPart;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.settings.Installation;

/** Which parts there are, in an order in which each follows those that it needs. */
final class Parts {
    static final String MARIADB = "mariadb";
    static final String KEYCLOAK = "keycloak";
    static final String PORTAL = "portal";
    static final String SIMULATOR = "simulator";
    static final List<String> NAMES = List.of(MARIADB, KEYCLOAK, PORTAL, SIMULATOR);

    private Parts() {}

    /** The named parts without those that run on servers of the owner's. */
    static List<Part> toStart(Installation installation, List<String> names, OptionalInt homes) {
        List<Part> parts = all(installation, names, homes);
        parts.removeIf(part -> isExternal(installation, part.name()));
        return parts;
    }

    /** The named parts, wherever they run. */
    static List<Part> all(Installation installation, List<String> names, OptionalInt homes) {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            switch (name) {
                case MARIADB -> parts.add(new MariaDbPart(installation));
                case KEYCLOAK -> parts.add(new KeycloakPart(installation));
                case PORTAL -> parts.add(new PortalPart(installation, names.contains(SIMULATOR)));
                case SIMULATOR -> parts.add(new SimulatorPart(installation, homes));
                default -> throw new IllegalArgumentException("no part named " + name);
            }
        }
        return parts;
    }

    static boolean isExternal(Installation installation, String name) {
        return switch (name) {
            case MARIADB -> installation.database().external();
            case KEYCLOAK -> installation.identity().external();
            case PORTAL -> installation.portal().external();
            default -> false;
        };
    }

    /** Writes down what this run consists of, for {@code status}. */
    static void remember(Folders folders, List<String> names) throws IOException {
        Files.writeString(file(folders), String.join(",", names));
    }

    static List<String> remembered(Folders folders) throws IOException {
        Path file = file(folders);
        return Files.exists(file) ? List.of(Files.readString(file).strip().split(",")) : NAMES;
    }

    private static Path file(Folders folders) {
        return folders.run().resolve("parts");
    }
}
