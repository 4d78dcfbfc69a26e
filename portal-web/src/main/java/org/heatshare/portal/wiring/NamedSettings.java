package org.heatshare.portal.wiring;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.heatshare.db.tenancy.TenantId;

/**
 * Which names a municipality's settings {@code PREFIX.<municipality>.<name>.LAST} give. Those that come as environment
 * variables have lost dots and case, so that a name there is of letters and digits: with more it could as well be the end of
 * another municipality's code.
 */
final class NamedSettings {
    private static final String PLAIN = "[A-Z0-9]+";

    private NamedSettings() {}

    static SortedSet<String> names(Config config, String prefix, TenantId tenant, String last) {
        String begin = prefix + "." + tenant.slug() + ".";
        String end = "." + last;
        SortedSet<String> names = new TreeSet<>();
        for (String key : config.getPropertyNames()) {
            if (isBetween(key, begin, end)) {
                names.add(between(key, begin, end));
            } else if (isBetween(key, variable(begin), variable(end))) {
                String name = between(key, variable(begin), variable(end));
                if (name.matches(PLAIN)) {
                    names.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static boolean isBetween(String key, String begin, String end) {
        return key.length() > begin.length() + end.length() && key.startsWith(begin) && key.endsWith(end);
    }

    private static String between(String key, String begin, String end) {
        return key.substring(begin.length(), key.length() - end.length());
    }

    private static String variable(String part) {
        return part.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
