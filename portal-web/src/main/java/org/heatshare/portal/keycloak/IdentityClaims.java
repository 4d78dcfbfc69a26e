package org.heatshare.portal.keycloak;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verified token's claims. Keycloak's {@code organization} claim is an object by organisation,
 * {@code {"norrvik":{"groups":["/staff-billing"]}}}; an organisation without groups, or a bare list of names, gives
 * memberships without roles.
 */
final class IdentityClaims {

    private static final int NAME_LETTERS_MAX = 120;

    private IdentityClaims() {}

    static SignedIn signedIn(Map<String, Object> claims) {
        String subject = text(claims, "sub");
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("The identity token has no sub claim");
        }
        String name = text(claims, "name");
        boolean platformAdmin = texts(claims.get("realm_roles")).contains(Role.PLATFORM_ADMIN.group());
        return new SignedIn(
                subject,
                shortened(name.isEmpty() ? text(claims, "preferred_username") : name),
                text(claims, "locale"),
                memberships(claims),
                platformAdmin);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LETTERS_MAX
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LETTERS_MAX));
    }

    static Map<TenantId, Set<Role>> memberships(Map<String, Object> claims) {
        Map<TenantId, Set<Role>> memberships = new HashMap<>();
        Object organisations = claims.get("organization");
        if (organisations instanceof Map<?, ?> bySlug) {
            bySlug.forEach((slug, detail) -> memberships.put(new TenantId(String.valueOf(slug)), roles(detail)));
        } else {
            texts(organisations).forEach(slug -> memberships.put(new TenantId(slug), Set.of()));
        }
        return memberships;
    }

    private static Set<Role> roles(@Nullable Object organisation) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (organisation instanceof Map<?, ?> detail) {
            texts(detail.get("groups")).forEach(path -> Role.ofGroup(path).ifPresent(roles::add));
        }
        return Set.copyOf(roles);
    }

    private static Collection<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> values) {
            return values.stream().filter(Objects::nonNull).map(String::valueOf).toList();
        }
        return claim instanceof String text ? Set.of(text) : Set.of();
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : "";
    }
}
