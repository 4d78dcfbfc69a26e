package org.heatshare.db.tenancy;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A municipality: the boundary of all its data. It is registered once; its currency, zone and metering day then stay,
 * because everything stored was worked out with them.
 *
 * @param country ISO 3166-1 alpha-2
 * @param zone where its days begin
 * @param language what its people are written to in, where they have not chosen
 * @param databaseName the MariaDB database that holds all its data
 * @param roleName the MariaDB role that may see that database and nothing else
 */
public record Tenant(
        TenantId id,
        String name,
        String country,
        Currency currency,
        ZoneId zone,
        MeteringDay meteringDay,
        Locale language,
        String databaseName,
        String roleName) {
    /** Both names are written into SQL, where no parameter is possible. */
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{1,39}");

    public Tenant {
        requireIdentifier("database name", databaseName);
        requireIdentifier("role name", roleName);
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("country '" + country + "' must be two capital letters (ISO 3166-1)");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of tenant '" + id + "' must not be blank");
        }
    }

    /** A tenant whose database and role are named after its slug: {@code t_norrvik}, {@code r_norrvik}. */
    public static Tenant of(
            TenantId id,
            String name,
            String country,
            Currency currency,
            ZoneId zone,
            MeteringDay meteringDay,
            Locale language) {
        // No slug has an underscore, so no two slugs meet in one name.
        String suffix = id.slug().replace('-', '_');
        return new Tenant(id, name, country, currency, zone, meteringDay, language, "t_" + suffix, "r_" + suffix);
    }

    private static void requireIdentifier(String what, String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " '" + name + "' must be 2 to 40 lower-case letters, digits or underscores");
        }
    }
}
