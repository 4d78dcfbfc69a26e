package org.heatshare.integration.routes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts gateways' meters into rounds. */
final class MeterRounds {
    private static final int ROUNDS_AN_HOUR = 12;

    private MeterRounds() {}

    /** Twelve rounds a gateway, ordered so that neighbours in the schedule are of different gateways. */
    static List<MeterRound> spread(List<PolledMeter> meters) {
        Collection<List<PolledMeter>> gateways = byGateway(meters).values();
        List<MeterRound> rounds = new ArrayList<>();
        for (int number = 0; number < ROUNDS_AN_HOUR; number++) {
            for (List<PolledMeter> gateway : gateways) {
                List<PolledMeter> part = new ArrayList<>();
                for (int i = number; i < gateway.size(); i += ROUNDS_AN_HOUR) {
                    part.add(gateway.get(i));
                }
                if (!part.isEmpty()) {
                    rounds.add(round(number, part));
                }
            }
        }
        return rounds;
    }

    /** One round a gateway. */
    static List<MeterRound> together(List<PolledMeter> meters) {
        List<MeterRound> rounds = new ArrayList<>();
        for (List<PolledMeter> gateway : byGateway(meters).values()) {
            rounds.add(round(0, gateway));
        }
        return rounds;
    }

    private static Map<String, List<PolledMeter>> byGateway(List<PolledMeter> meters) {
        Map<String, List<PolledMeter>> gateways = new LinkedHashMap<>();
        for (PolledMeter meter : meters) {
            gateways.computeIfAbsent(meter.gatewayCode(), code -> new ArrayList<>())
                    .add(meter);
        }
        return gateways;
    }

    private static MeterRound round(int number, List<PolledMeter> meters) {
        PolledMeter first = meters.get(0);
        return new MeterRound(
                first.gatewayId(),
                first.gatewayCode(),
                first.gateway(),
                number,
                meters.stream().map(PolledMeter::target).toList());
    }
}
