package org.heatshare.integration.alarm;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong now, as a watch sees it.
 *
 * @param subject code of the gateway, site, controller, source or feed, or a meter's serial
 * @param since when it began, as far as is known
 * @param lastSeenAt the last sign of life; absent where there never was one
 * @param devices codes or serials of all that it concerns
 * @param sources codes of the heat sources that it concerns; their operators may see the alarm
 * @param detail what the network or the device said, in its own words
 * @param certain whether it is enough to open an alarm; otherwise it only keeps one that is open
 */
public record Trouble(
        AlarmCause cause,
        String subject,
        Instant since,
        @Nullable Instant lastSeenAt,
        Set<String> devices,
        Set<String> sources,
        @Nullable String detail,
        boolean certain) {

    public Trouble {
        devices = new TreeSet<>(devices);
        sources = new TreeSet<>(sources);
    }

    /** One thing that is wrong by itself. */
    public static Trouble at(AlarmCause cause, String subject, Instant since, @Nullable String detail) {
        return new Trouble(cause, subject, since, null, Set.of(subject), Set.of(), detail, true);
    }

    /** Whether it is the reason for what is wrong there, so that the latter needs no alarm of its own. */
    public boolean covers(AlarmCause other, String otherSubject, Collection<String> otherSources) {
        if (!cause.isWhole() || cause.compareTo(other) >= 0) {
            return false;
        }
        boolean ofThisSiteAlone = cause.isOfWholeSite() && Set.of(subject).equals(Set.copyOf(otherSources));
        return ofThisSiteAlone || subject.equals(otherSubject) || devices.contains(otherSubject);
    }

    boolean covers(Trouble other) {
        return covers(other.cause, other.subject, other.sources);
    }

    /** The same with another's devices under it. */
    Trouble with(Trouble other) {
        Set<String> all = new TreeSet<>(devices);
        all.addAll(other.devices);
        return new Trouble(cause, subject, since, lastSeenAt, all, sources, detail, certain);
    }
}
