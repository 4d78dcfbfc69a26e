package org.heatshare.portal.staff.quarantine;

import org.heatshare.portal.text.Texts;

/** Causes in words. A cause that has no text yet shows its code, which is made to be read. */
final class Causes {

    private Causes() {}

    static String words(String reason) {
        String key = "cause." + reason;
        return Texts.has(key) ? Texts.of(key) : reason.replace('-', ' ');
    }
}
