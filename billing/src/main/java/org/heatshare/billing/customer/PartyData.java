package org.heatshare.billing.customer;

import org.jspecify.annotations.Nullable;

/**
 * A person or organisation that contracts are made with, as told by the municipality.
 *
 * @param key the municipality's own lasting name for the party
 * @param language of bills and letters: a language tag such as {@code sv}
 * @param protectedIdentity whether name and address are hidden from staff who only look (Swedish: skyddad identitet)
 */
public record PartyData(
        String key, Kind kind, String name, @Nullable String email, String language, boolean protectedIdentity) {

    /** What a party is. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }
}
