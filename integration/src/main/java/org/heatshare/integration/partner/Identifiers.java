package org.heatshare.integration.partner;

import java.util.Optional;

/** Ids as they stand in addresses. */
final class Identifiers {

    private Identifiers() {}

    /** A positive number; anything else is as unknown as a number that nothing has. */
    static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
