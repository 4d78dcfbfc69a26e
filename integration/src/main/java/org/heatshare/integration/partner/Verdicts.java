package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.heatshare.integration.metering.Verdict;

/**
 * Puts verdicts into the order of their items, and gives away each part that is whole, so that no more of them wait than
 * of items.
 */
final class Verdicts {

    static final int A_PART = 10_000;

    private final Consumer<BatchPart> kept;
    private final TreeMap<Integer, Verdict> waiting = new TreeMap<>();
    /** How many verdicts each part has that is not given away yet, by its number. */
    private final Map<Integer, Integer> known = new HashMap<>();

    private int nextPart;

    /** @param kept takes the parts that are whole, in order */
    Verdicts(Consumer<BatchPart> kept) {
        this.kept = kept;
    }

    void put(int index, Verdict verdict) {
        waiting.put(index, verdict);
        known.merge(index / A_PART, 1, Integer::sum);
        while (known.getOrDefault(nextPart, 0) == A_PART) {
            int first = nextPart * A_PART;
            Map<Integer, Verdict> part = waiting.headMap(first + A_PART);
            kept.accept(new BatchPart(first, json(part)));
            part.clear();
            known.remove(nextPart++);
        }
    }

    /** Those that no part was made of. */
    String rest() {
        return json(waiting);
    }

    private static String json(Map<Integer, Verdict> verdicts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(verdicts.size());
        verdicts.forEach((index, verdict) -> {
            ObjectNode item = array.addObject();
            item.put("index", index);
            item.put("verdict", verdict.outcome().name().toLowerCase(Locale.ROOT));
            if (verdict.refusal() != null) {
                item.put("reason", verdict.refusal().reason());
                item.put("explanation", verdict.refusal().explanation());
            }
        });
        return array.toString();
    }
}
