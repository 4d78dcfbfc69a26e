package org.heatshare.portal.staff.overview;

import java.time.Instant;
import org.heatshare.portal.component.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param tone how grave it is
 * @param kind which text says what it is: {@code need.<kind>}, with the count as its argument
 * @param count how many things it concerns
 * @param subject what it concerns when it is one thing, such as a gateway's code; may be empty
 * @param since when it began; null where that is not known
 * @param href the page that deals with it; empty where there is none
 */
record Need(
        Tone tone,
        String kind,
        long count,
        String subject,
        @Nullable Instant since,
        String href) {}
