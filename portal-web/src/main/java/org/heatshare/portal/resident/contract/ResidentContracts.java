package org.heatshare.portal.resident.contract;

import java.util.List;
import java.util.Optional;

/** The contracts linked to the signed-in person in the active municipality, and no others. */
public interface ResidentContracts {

    /** Open ones first, then the most recently ended. */
    List<Supply> mine();

    /**
     * The one to look at: the one asked for if it is the person's own, else the one looked at last, else the first.
     * Empty where no contract is linked.
     */
    Optional<Supply> choose(Optional<String> wantedNumber);
}
