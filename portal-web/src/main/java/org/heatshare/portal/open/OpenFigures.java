package org.heatshare.portal.open;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.Co2Avoided;

/**
 * What a municipality tells everybody.
 *
 * @param origins the last thirteen months, the present one last
 * @param homesServed dwellings behind the networks' meters
 * @param avoided carbon dioxide of the twelve whole months before this one, a network each
 * @param statements of the heat credits, the latest first
 */
record OpenFigures(
        List<HeatOrigin> origins, int homesServed, List<Co2Avoided> avoided, List<CreditStatement> statements) {

    private static final double KG_PER_TONNE = 1000;

    OpenFigures {
        origins = List.copyOf(origins);
        avoided = List.copyOf(avoided);
        statements = List.copyOf(statements);
    }

    double avoidedTonnes() {
        return avoided.stream().mapToLong(Co2Avoided::kg).sum() / KG_PER_TONNE;
    }

    /** Miners' heat of the twelve whole months before this one. */
    Energy recovered() {
        return year().map(HeatOrigin::miners).reduce(Energy.ZERO, Energy::plus);
    }

    /** The miners' part of all heat in that time. */
    OptionalDouble minerShare() {
        return year().reduce((one, other) -> new HeatOrigin(
                        one.month(),
                        one.miners().plus(other.miners()),
                        one.others().plus(other.others())))
                .map(HeatOrigin::minerShare)
                .orElse(OptionalDouble.empty());
    }

    /** How many of the homes the miners' heat would have been enough for. */
    long homesWorth() {
        return Math.round(minerShare().orElse(0) * homesServed);
    }

    private Stream<HeatOrigin> year() {
        return origins.stream().limit(Math.max(0, origins.size() - 1));
    }
}
