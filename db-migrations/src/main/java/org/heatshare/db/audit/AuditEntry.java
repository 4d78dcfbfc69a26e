package org.heatshare.db.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did.
 *
 * @param actorSubject subject of the token, partner client or route; never a person's name; at most 80 characters
 * @param action what was done, as in {@code billing-run.release}; at most 40 characters
 * @param objectType kind of thing it was done to, as in {@code party}; at most 30 characters
 * @param objectId which one; at most 60 characters
 * @param detail further facts as a JSON object, without personal data; null where there are none
 */
public record AuditEntry(
        String actorSubject,
        String action,
        String objectType,
        String objectId,
        @Nullable String detail) {
    /** The action of an entry that says that somebody was shown personal data. */
    public static final String PERSONAL_DATA_READ = "personal-data.read";

    public AuditEntry {
        requireText("actorSubject", actorSubject, 80);
        requireText("action", action, 40);
        requireText("objectType", objectType, 30);
        requireText("objectId", objectId, 60);
    }

    public AuditEntry(String actorSubject, String action, String objectType, String objectId) {
        this(actorSubject, action, objectType, objectId, null);
    }

    private static void requireText(String field, String value, int lengthMax) {
        if (value.isBlank() || value.length() > lengthMax) {
            throw new IllegalArgumentException(
                    "audit " + field + " '" + value + "' must be 1 to " + lengthMax + " characters");
        }
    }
}
