package org.heatshare.portal.site;

import org.heatshare.integration.minersite.Miner;
import org.jspecify.annotations.Nullable;

/** By what a site's miners are put together; the code stands in the address. */
public enum Grouping {
    PHASE("phase"),
    CONTAINER("container"),
    LOOP("loop");

    private final String code;

    Grouping(String code) {
        this.code = code;
    }

    static Grouping of(String code) {
        for (Grouping grouping : values()) {
            if (grouping.code.equals(code)) {
                return grouping;
            }
        }
        return CONTAINER;
    }

    String code() {
        return code;
    }

    String key() {
        return "site.by." + code;
    }

    /** The name of the miner's group; absent where it is in none. */
    @Nullable
    String groupOf(Miner miner) {
        return switch (this) {
            case PHASE -> miner.phase() == null ? null : String.valueOf(miner.phase());
            case CONTAINER -> miner.container();
            case LOOP -> miner.loop();
        };
    }
}
