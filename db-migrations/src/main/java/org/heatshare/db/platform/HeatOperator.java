package org.heatshare.db.platform;

import java.util.Set;

/**
 * A company that runs miner sites, perhaps in several municipalities.
 *
 * @param code its lasting name
 * @param subjects of the signed-in persons who may act for it
 */
public record HeatOperator(String code, String name, Set<String> subjects) {

    public HeatOperator {
        subjects = Set.copyOf(subjects);
    }
}
