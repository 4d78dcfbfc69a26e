package org.heatshare.portal.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.heatshare.integration.minersite.Miner;
import org.heatshare.integration.minersite.MinerCondition;
import org.jspecify.annotations.Nullable;

/**
 * Miners that stand together, as they are now.
 *
 * @param name empty for those that are in no group
 */
record MinerGroup(String name, List<Miner> miners) {
    private static final double GHS_PER_THS = 1e3;

    /** In the order of their names, numbers as numbers. */
    static List<MinerGroup> of(List<Miner> miners, Grouping grouping) {
        Map<String, List<Miner>> byName = new TreeMap<>(MinerGroup::compareNames);
        for (Miner miner : miners) {
            String name = Objects.requireNonNullElse(grouping.groupOf(miner), "");
            byName.computeIfAbsent(name, group -> new ArrayList<>()).add(miner);
        }
        return byName.entrySet().stream()
                .map(group -> new MinerGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    long count(MinerCondition condition) {
        return miners.stream().filter(miner -> miner.condition() == condition).count();
    }

    /** Of the miners that answer, watts. */
    long electricPowerW() {
        return answering().stream()
                .map(Miner::electricPowerW)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Of the miners that answer, terahashes a second. */
    double hashrateThs() {
        return answering().stream()
                        .map(Miner::hashrateGhs)
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .sum()
                / GHS_PER_THS;
    }

    /** Mean of the running miners that tell it, degrees Celsius. */
    OptionalDouble mean(Function<Miner, @Nullable BigDecimal> temperatureC) {
        return miners.stream()
                .filter(miner -> miner.condition() == MinerCondition.RUNNING)
                .map(temperatureC)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .average();
    }

    private List<Miner> answering() {
        return miners.stream()
                .filter(miner -> miner.condition() != MinerCondition.SILENT)
                .toList();
    }

    static int compareNames(String one, String other) {
        boolean numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }
}
