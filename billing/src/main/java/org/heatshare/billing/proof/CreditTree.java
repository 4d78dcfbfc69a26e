package org.heatshare.billing.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tree over the homes of a pool: each node is hashed over the hashes and sums of the two below it, a node without a
 * neighbour moves up unchanged. The same secret and homes give the same tree, in whatever order the homes come.
 */
public final class CreditTree {
    /** Bytes of a pool's secret. */
    public static final int SECRET_BYTES = 32;

    private final List<Parts.Part> leaves;
    private final List<Node[]> levels = new ArrayList<>();

    private CreditTree(Scheme scheme, List<Parts.Part> leaves) {
        this.leaves = leaves;
        Node[] level = leaves.parallelStream().map(part -> part.leaf(scheme)).toArray(Node[]::new);
        levels.add(level);
        while (level.length > 1) {
            level = above(scheme, level);
            levels.add(level);
        }
    }

    /**
     * Builds the tree of a pool.
     *
     * @param secret 32 random bytes that are used for this pool alone
     * @param homes at least one, each invoice once
     */
    public static CreditTree of(Scheme scheme, byte[] secret, List<ProvenHome> homes) {
        if (secret.length != SECRET_BYTES || homes.isEmpty()) {
            throw new IllegalArgumentException(
                    "a tree needs a secret of 32 bytes and a home, not " + secret.length + " and " + homes.size());
        }
        return new CreditTree(
                scheme,
                homes.parallelStream()
                        .flatMap(home -> Arrays.stream(Parts.of(secret, home)))
                        .sorted(Comparator.comparing(Parts.Part::place, Arrays::compareUnsigned))
                        .toList());
    }

    private static Node[] above(Scheme scheme, Node[] level) {
        return IntStream.range(0, (level.length + 1) / 2)
                .parallel()
                .mapToObj(i ->
                        2 * i + 1 < level.length ? Node.above(scheme, level[2 * i], level[2 * i + 1]) : level[2 * i])
                .toArray(Node[]::new);
    }

    /** 64 hexadecimal digits. */
    public String root() {
        return HexFormat.of().formatHex(top().hash());
    }

    /** What all homes have together. */
    public Sums total() {
        return top().sums();
    }

    private Node top() {
        return levels.get(levels.size() - 1)[0];
    }

    /** A home's parts with their ways to the root; empty for an invoice that is not in the tree. */
    public List<ProvenPart> partsOf(String invoice) {
        return IntStream.range(0, leaves.size())
                .filter(i -> leaves.get(i).home().invoice().equals(invoice))
                .mapToObj(this::part)
                .sorted(Comparator.comparingInt(ProvenPart::part))
                .toList();
    }

    private ProvenPart part(int place) {
        Parts.Part leaf = leaves.get(place);
        List<ProvenPart.Step> way = new ArrayList<>();
        int index = place;
        for (Node[] level : levels.subList(0, levels.size() - 1)) {
            int beside = index ^ 1;
            if (beside < level.length) {
                way.add(new ProvenPart.Step(
                        beside < index, HexFormat.of().formatHex(level[beside].hash()), level[beside].sums()));
            }
            index /= 2;
        }
        return new ProvenPart(leaf.number(), HexFormat.of().formatHex(leaf.salt()), leaf.sums(), way);
    }
}
