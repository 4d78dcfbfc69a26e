package org.heatshare.portal.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatshare.integration.minersite.Miner;

/** Words of which each must stand somewhere in a miner's row, in any order. */
record MinerSearch(List<String> words) {

    MinerSearch(String typed) {
        this(Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList());
    }

    boolean matches(Miner miner) {
        String row = Stream.of(
                        miner.code(),
                        miner.model(),
                        miner.container(),
                        miner.loop(),
                        miner.condition().name(),
                        miner.alarm())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(row::contains);
    }
}
