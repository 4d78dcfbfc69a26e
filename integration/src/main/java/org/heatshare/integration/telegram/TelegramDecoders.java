package org.heatshare.integration.telegram;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;

/**
 * A decoder for each municipality, with its meters' keys and with the layouts that its meters told, before a restart too. Safe
 * for use by many threads.
 */
public final class TelegramDecoders {
    private final TenantDatabase database;
    private final MeterKeys keys;
    private final Clock clock;
    private final Map<TenantId, TelegramDecoder> decoders = new ConcurrentHashMap<>();

    public TelegramDecoders(TenantDatabase database, MeterKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    public TelegramDecoder of(TenantId tenant) {
        return decoders.computeIfAbsent(
                tenant, id -> new TelegramDecoder(keys.ring(id), new LearnedFormats(database, id, clock)));
    }
}
