package org.heatshare.integration.metering.internal.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids under which codes of one kind are stored. */
record Codes(String kind, Map<String, Integer> ids) {

    int idOf(String code, String of) {
        Integer id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException(
                    kind + " '" + code + "' of " + of + " is unknown: enter it before, or in the same document");
        }
        return id;
    }

    @Nullable
    Integer idOrNull(@Nullable String code, String of) {
        return code == null ? null : (Integer) idOf(code, of);
    }
}
