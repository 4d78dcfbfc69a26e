package org.heatshare.integration.heatmeter.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.jspecify.annotations.Nullable;

/** The layouts used last, in memory. Safe for several threads. */
public final class RecentFormats implements FormatMemory {
    /** Makes and versions of a large town, several layouts each. */
    private static final int KEPT_MAX = 1024;

    private final Map<FormatId, Bytes> formats = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FormatId, Bytes> eldest) {
            return size() > KEPT_MAX;
        }
    };

    @Override
    public synchronized @Nullable Bytes recall(FormatId id) {
        return formats.get(id);
    }

    @Override
    public synchronized void remember(FormatId id, Bytes format) {
        formats.put(id, format);
    }
}
