package org.heatshare.integration.file.sftp;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** What the latest look at each file server found, since this process began. Safe for use by many threads. */
public final class FileServerStates {
    private final FileServers servers;
    private final Clock clock;
    private final Map<Key, FileServerState> states = new ConcurrentHashMap<>();

    private record Key(TenantId tenant, String server) {}

    public FileServerStates(FileServers servers, Clock clock) {
        this.servers = servers;
        this.clock = clock;
    }

    /** A municipality's servers by name; one that was not looked at yet has neither time. */
    public List<FileServerState> find(TenantId tenant) {
        return servers.find(tenant).stream()
                .map(server -> states.getOrDefault(
                        new Key(tenant, server.name()), new FileServerState(server, null, null, null)))
                .toList();
    }

    void seen(TenantId tenant, FileServer server) {
        states.put(new Key(tenant, server.name()), new FileServerState(server, clock.instant(), null, null));
    }

    void failed(TenantId tenant, FileServer server, String reason) {
        Instant now = clock.instant();
        states.compute(new Key(tenant, server.name()), (key, before) -> failing(server, before, now, reason));
    }

    private static FileServerState failing(
            FileServer server, @Nullable FileServerState before, Instant now, String reason) {
        if (before == null) {
            return new FileServerState(server, null, now, reason);
        }
        Instant since = before.failingSince() == null ? now : before.failingSince();
        return new FileServerState(server, before.seenAt(), since, reason);
    }
}
