package org.heatshare.integration.mqtt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.Trouble;
import org.heatshare.integration.alarm.Watch;

/** Sources whose broker has been away for longer than a reconnection takes. */
public final class BrokerWatch implements Watch {
    private static final Duration RECONNECTED_WITHIN = Duration.ofMinutes(1);

    private final TenantRegistry tenants;
    private final MqttSources sources;
    private final MqttRoutes routes;
    private final Clock clock;
    private final Map<String, Instant> awaySince = new ConcurrentHashMap<>();
    private final Map<String, Instant> lastSeen = new ConcurrentHashMap<>();

    public BrokerWatch(TenantRegistry tenants, MqttSources sources, MqttRoutes routes, Clock clock) {
        this.tenants = tenants;
        this.sources = sources;
        this.routes = routes;
        this.clock = clock;
    }

    @Override
    public List<Trouble> look(TenantId tenant) {
        Tenant municipality = tenants.get(tenant);
        List<Trouble> troubles = new ArrayList<>();
        for (MqttSource source : sources.find(tenant)) {
            Instant now = clock.instant();
            String id = MqttSourceRoute.id(municipality, source);
            BrokerRoutes.Connection connection = routes.connection(municipality, source);
            if (connection.up()) {
                awaySince.remove(id);
                lastSeen.put(id, now);
            } else {
                Instant since = awaySince.computeIfAbsent(id, key -> now);
                boolean certain = connection.reason() != null
                        && !since.plus(RECONNECTED_WITHIN).isAfter(now);
                troubles.add(new Trouble(
                        AlarmCause.SOURCE_UNREACHABLE,
                        source.name(),
                        since,
                        lastSeen.get(id),
                        Set.of(source.name()),
                        Set.of(),
                        connection.reason(),
                        certain));
            }
        }
        return troubles;
    }
}
