package org.heatshare.launcher;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.heatshare.launcher.settings.InvalidSettingException;

/**
 * The command line as {@code ./heatshare} hands it over.
 *
 * @param verb {@code up}, {@code down} or {@code status}
 * @param data the data folder
 * @param homes how many homes the demo is to have, if the user said so
 * @param only the parts to start; empty means all
 */
record Options(
        String verb, Path checkout, Path data, boolean empty, OptionalInt homes, boolean resetRealm, Set<String> only) {
    private static final int MOST_HOMES = 100_000;

    static Options parse(List<String> arguments) {
        if (arguments.size() < 2) {
            throw new InvalidSettingException("usage: VERB CHECKOUT [OPTION]...");
        }
        Path checkout = Path.of(arguments.get(1)).toAbsolutePath().normalize();
        Reader reader = new Reader(checkout);
        for (int at = 2; at < arguments.size(); at++) {
            String value = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
            at += reader.take(arguments.get(at), value);
        }
        return new Options(
                arguments.get(0), checkout, reader.data, reader.empty, reader.homes, reader.resetRealm, reader.only);
    }

    /** The parts that this run consists of, those on servers of the owner's included. */
    List<String> parts() {
        return Parts.NAMES.stream().filter(this::wants).toList();
    }

    private boolean wants(String part) {
        return only.isEmpty() ? !(empty && part.equals(Parts.SIMULATOR)) : only.contains(part);
    }

    private static final class Reader {
        private Path data;
        private boolean empty;
        private OptionalInt homes = OptionalInt.empty();
        private boolean resetRealm;
        private Set<String> only = Set.of();

        private Reader(Path checkout) {
            data = checkout.resolve(".heatshare");
        }

        /** Takes one option; returns how many further arguments it used. */
        private int take(String option, String value) {
            switch (option) {
                case "--empty" -> empty = true;
                case "--reset-realm" -> resetRealm = true;
                case "--data" ->
                    data = Path.of(given(option, value)).toAbsolutePath().normalize();
                case "--homes" -> homes = OptionalInt.of(homes(given(option, value)));
                case "--only" -> only = parts(given(option, value));
                default ->
                    throw new InvalidSettingException(
                            "unknown option " + option + "; ./heatshare help lists the options");
            }
            return option.equals("--empty") || option.equals("--reset-realm") ? 0 : 1;
        }

        private static String given(String option, String value) {
            if (value.isBlank()) {
                throw new InvalidSettingException(option + " needs a value");
            }
            return value;
        }

        private static int homes(String value) {
            if (value.matches("\\d{1,6}")) {
                int homes = Integer.parseInt(value);
                if (homes >= 1 && homes <= MOST_HOMES) {
                    return homes;
                }
            }
            throw new InvalidSettingException("--homes " + value + ": give a number from 1 to " + MOST_HOMES);
        }

        private static Set<String> parts(String value) {
            Set<String> parts = new LinkedHashSet<>(List.of(value.split(",")));
            for (String part : parts) {
                if (!Parts.NAMES.contains(part)) {
                    throw new InvalidSettingException("--only " + value + ": " + part + " is no part; the parts are "
                            + String.join(", ", Parts.NAMES));
                }
            }
            return parts;
        }
    }
}
