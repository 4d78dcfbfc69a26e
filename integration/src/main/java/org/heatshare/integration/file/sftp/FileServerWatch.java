package org.heatshare.integration.file.sftp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.Trouble;
import org.heatshare.integration.alarm.Watch;

/** File servers from which nothing could be fetched for longer than a hiccup lasts. */
public final class FileServerWatch implements Watch {
    private static final Duration HICCUP = Duration.ofMinutes(1);

    private final FileServerStates states;
    private final Clock clock;

    public FileServerWatch(FileServerStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    public List<Trouble> look(TenantId tenant) {
        Instant now = clock.instant();
        List<Trouble> troubles = new ArrayList<>();
        for (FileServerState state : states.find(tenant)) {
            Instant since = state.failingSince();
            if (since != null) {
                String name = state.server().name();
                troubles.add(new Trouble(
                        AlarmCause.FILE_SERVER_FAILED,
                        name,
                        since,
                        state.seenAt(),
                        Set.of(name),
                        Set.of(),
                        state.reason(),
                        !since.plus(HICCUP).isAfter(now)));
            }
        }
        return troubles;
    }
}
