package org.heatshare.billing.proof;

import java.util.List;

/**
 * One of the parts of a home's amounts, with the nodes beside its way from the leaf to the root.
 *
 * @param part from 0
 * @param salt 32 hexadecimal digits
 */
public record ProvenPart(int part, String salt, Sums sums, List<Step> way) {
    public ProvenPart {
        way = List.copyOf(way);
    }

    /**
     * The node beside the way.
     *
     * @param left whether it stands on the left
     * @param hash 64 hexadecimal digits
     */
    public record Step(boolean left, String hash, Sums sums) {}
}
