package org.heatshare.integration.minersite;

import java.util.Locale;
import java.util.Map;

/**
 * What a miner answers when it is asked which software it runs, by the names that its software gives.
 *
 * @param fields empty where it told nothing
 */
public record MinerVersion(Map<String, String> fields) {
    public MinerVersion {
        fields = Map.copyOf(fields);
    }

    /** Whether a field holds the text, in whatever case. */
    public boolean mentions(String field, String text) {
        String value = fields.get(field);
        return value != null && value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether there is a field whose name begins so. */
    public boolean hasFieldOf(String prefix) {
        return fields.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }
}
