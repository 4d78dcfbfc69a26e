package org.heatshare.integration.metering;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * The network's supply and return temperature where its sources' water mixes: the means of what the settlement meters
 * told, weighted by volume flow.
 *
 * @param supplyC degrees Celsius
 * @param returnC degrees Celsius
 */
public record NetworkTemperatures(double supplyC, double returnC) {

    /**
     * @param sources those that rest, or told nothing since {@code readSince}, have no part
     * @return empty when no source is left
     */
    public static Optional<NetworkTemperatures> of(Collection<SourceNow> sources, Instant readSince) {
        double litres = 0;
        double supply = 0;
        double back = 0;
        for (SourceNow source : sources) {
            Integer flow = source.volumeFlowLh();
            Integer supplyCc = source.supplyTemperatureCc();
            Integer returnCc = source.returnTemperatureCc();
            Instant readAt = source.readAt();
            boolean recent = readAt != null && !readAt.isBefore(readSince);
            if (recent && flow != null && flow > 0 && supplyCc != null && returnCc != null) {
                litres += flow;
                supply += (double) flow * supplyCc;
                back += (double) flow * returnCc;
            }
        }
        return litres == 0
                ? Optional.empty()
                : Optional.of(new NetworkTemperatures(supply / litres / 100, back / litres / 100));
    }
}
