package org.heatshare.integration.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.heatmeter.gateway.MeterAddress;
import org.heatshare.integration.heatmeter.gateway.MeterTarget;
import org.heatshare.integration.poll.SocketAddresses;
import org.junit.jupiter.api.Test;

class MeterRoundsTest {

    @Test
    void spreadsEachGatewaysMetersOverTwelveRounds() {
        List<MeterRound> rounds = MeterRounds.spread(meters(2, 30));

        assertThat(rounds).hasSize(24);
        assertThat(rounds.stream().mapToInt(round -> round.meters().size()).sum())
                .isEqualTo(60);
        assertThat(rounds).allSatisfy(round -> assertThat(round.meters()).hasSizeBetween(2, 3));
        assertThat(rounds).extracting(MeterRound::key).doesNotHaveDuplicates();
    }

    @Test
    void putsRoundsOfDifferentGatewaysNextToEachOther() {
        List<MeterRound> rounds = MeterRounds.spread(meters(3, 12));

        assertThat(rounds.subList(0, 3)).extracting(MeterRound::gatewayCode).containsExactly("G0", "G1", "G2");
    }

    @Test
    void readsSettlementMetersOfAGatewayTogether() {
        assertThat(MeterRounds.together(meters(1, 4)))
                .singleElement()
                .satisfies(round -> assertThat(round.meters()).hasSize(4));
        assertThat(MeterRounds.spread(List.of())).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsNoHostAndPort() {
        assertThat(SocketAddresses.parse("127.17.0.1:10001")).isEqualTo(new InetSocketAddress("127.17.0.1", 10001));
        for (String wrong : List.of("127.17.0.1", ":10001", "host:", "host:0", "host:99999", "host:port")) {
            assertThatThrownBy(() -> SocketAddresses.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong);
        }
    }

    private static List<PolledMeter> meters(int gateways, int each) {
        List<PolledMeter> meters = new ArrayList<>();
        for (int gateway = 0; gateway < gateways; gateway++) {
            for (int meter = 1; meter <= each; meter++) {
                String serial = "8%d%06d".formatted(gateway, meter);
                meters.add(new PolledMeter(
                        gateway,
                        "G" + gateway,
                        new InetSocketAddress("127.0.0.1", 10_001 + gateway),
                        new MeterTarget(serial, new MeterAddress.Primary(meter))));
            }
        }
        return meters;
    }
}
