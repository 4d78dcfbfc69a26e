package org.heatshare.db.tenancy;

import java.util.regex.Pattern;

/**
 * Which municipality's data is meant. Comes from a verified token or from a route's configuration, never from a
 * payload. The slug is 2 to 31 lower-case letters, digits and hyphens, and begins with a letter.
 */
public record TenantId(String slug) implements Comparable<TenantId> {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public TenantId {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("tenant slug '" + abbreviated(slug)
                    + "' must be 2 to 31 lower-case letters, digits or hyphens and begin with a letter");
        }
    }

    private static String abbreviated(String slug) {
        return slug.length() <= 40 ? slug : slug.substring(0, 40) + "...";
    }

    @Override
    public int compareTo(TenantId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
