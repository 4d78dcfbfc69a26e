package org.heatshare.portal.text;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in the largest unit that is not zero. */
public final class Age {

    private Age() {}

    public static String of(Instant then) {
        return of(Duration.between(then, Instant.now()));
    }

    static String of(Duration age) {
        if (age.toMinutes() < 1) {
            return Texts.of("age.now");
        }
        if (age.toHours() < 1) {
            return Texts.of("age.minutes", age.toMinutes());
        }
        return age.toDays() < 2 ? Texts.of("age.hours", age.toHours()) : Texts.of("age.days", age.toDays());
    }
}
