package org.heatshare.portal.staff.quarantine;

import java.util.Optional;
import org.heatshare.portal.text.Texts;

/**
 * Causes in words: what happened, and what to do about it. A code that an older version stored and this one does not
 * know shows itself.
 */
public final class Causes {

    private Causes() {}

    public static String title(String reason) {
        String key = "cause." + reason;
        return Texts.has(key) ? Texts.of(key) : reason.replace('-', ' ');
    }

    public static Optional<String> remedy(String reason) {
        String key = "cause." + reason + ".remedy";
        return Texts.has(key) ? Optional.of(Texts.of(key)) : Optional.empty();
    }
}
