package org.heatshare.integration.minersite.sparkplug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.heatshare.integration.minersite.sparkplug.TestPayloads.aliased;
import static org.heatshare.integration.minersite.sparkplug.TestPayloads.bad;
import static org.heatshare.integration.minersite.sparkplug.TestPayloads.birthNumber;
import static org.heatshare.integration.minersite.sparkplug.TestPayloads.historical;
import static org.heatshare.integration.minersite.sparkplug.TestPayloads.named;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.eclipse.tahu.message.SparkplugBPayloadDecoder;
import org.eclipse.tahu.message.model.Metric;
import org.eclipse.tahu.message.model.MetricDataType;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.map.MappedValue;
import org.heatshare.integration.minersite.map.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EdgeNodeTest {
    private static final long SEED = 1883;
    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private static final String NODE = "spBv1.0/harbour/N%s/edge";
    private static final String DEVICE = "spBv1.0/harbour/D%s/edge/hx1";
    private static final MetricMap MAP = map("Secondary/Supply", "Secondary/Flow");

    private final EdgeNode node = new EdgeNode();

    @Test
    void tellsWhatTheBirthToldAndWhatHasChangedSince() {
        bear();
        bearDevice();
        device("DATA", 2, aliased(11, MetricDataType.Float, 61.5f));

        assertThat(node.values("hx1", MAP))
                .isEqualTo(Map.of("value0_c", new BigDecimal("61.5"), "value1_c", new BigDecimal("12")));
    }

    @Test
    void tellsWhatAnEdgeNodeTellsAsItsOwn() {
        node("BIRTH", 0, birthNumber(1), named("State", MetricDataType.Boolean, true));
        assertThat(node.values(null, map("State"))).isEqualTo(Map.of("value0_c", BigDecimal.ONE));

        node("DATA", 1, named("State", MetricDataType.Boolean, false));
        assertThat(node.values(null, map("State"))).isEqualTo(Map.of("value0_c", BigDecimal.ZERO));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsNumbersOfEveryTypeWithTheirSign(MetricDataType type, Object value, String number) {
        node("BIRTH", 0, birthNumber(1), named("x", 4, type, value));
        assertThat(node.values(null, map("x"))).isEqualTo(Map.of("value0_c", new BigDecimal(number)));

        node("DATA", 1, aliased(4, type, value));
        assertThat(node.values(null, map("x"))).isEqualTo(Map.of("value0_c", new BigDecimal(number)));
    }

    static List<Arguments> numbers() {
        return List.of(
                Arguments.of(MetricDataType.Int8, (byte) -5, "-5"),
                Arguments.of(MetricDataType.Int16, (short) -300, "-300"),
                Arguments.of(MetricDataType.Int32, -70_000, "-70000"),
                Arguments.of(MetricDataType.Int64, -5_000_000_000L, "-5000000000"),
                Arguments.of(MetricDataType.UInt8, (short) 250, "250"),
                Arguments.of(MetricDataType.UInt16, 65_000, "65000"),
                Arguments.of(MetricDataType.UInt32, 4_000_000_000L, "4000000000"),
                Arguments.of(MetricDataType.UInt64, new BigInteger("18000000000000000000"), "18000000000000000000"),
                Arguments.of(MetricDataType.Float, 21.3f, "21.3"),
                Arguments.of(MetricDataType.Double, -0.05, "-0.05"));
    }

    @Test
    void leavesOutWhatHasNoGoodNumberNow() {
        bear();
        bearDevice();
        device("DATA", 2, bad(11, MetricDataType.Float, 99f));
        assertThat(node.values("hx1", MAP)).containsOnlyKeys("value1_c");

        device("DATA", 3, aliased(11, MetricDataType.Float, null), aliased(12, MetricDataType.Int16, (short) 7));
        assertThat(node.values("hx1", MAP)).isEqualTo(Map.of("value1_c", new BigDecimal("7")));

        device("DATA", 4, aliased(11, MetricDataType.Float, Float.NaN));
        assertThat(node.values("hx1", MAP)).containsOnlyKeys("value1_c");
    }

    @Test
    void leavesOutTextsAndKeepsHistoryFromBeingTakenForNow() {
        node(
                "BIRTH",
                0,
                birthNumber(1),
                named("Maker", MetricDataType.String, "7"),
                named("x", 4, MetricDataType.Int32, 5));
        node("DATA", 1, historical(4, MetricDataType.Int32, 3));

        assertThat(node.values(null, map("Maker", "x"))).isEqualTo(Map.of("value1_c", new BigDecimal("5")));
    }

    @Test
    void believesNothingAfterALostMessageUntilTheNextBirth() {
        bear();
        bearDevice();
        device("DATA", 3, aliased(11, MetricDataType.Float, 61.5f));
        assertSilent("a message of the edge node was lost");
        assertThat(node.wantsBirth(NOW)).isTrue();

        device("DATA", 4, aliased(11, MetricDataType.Float, 62f));
        assertSilent("a message of the edge node was lost");
        bear();
        bearDevice();
        assertThat(node.values("hx1", MAP)).hasSize(2);
        assertThat(node.wantsBirth(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void countsMessagesFromTheirBirthsNumberRoundTwoHundredFiftySix() {
        node("BIRTH", 254, birthNumber(1), named("x", 4, MetricDataType.Int32, 0));
        node("DATA", 255, aliased(4, MetricDataType.Int32, 1));
        node("DATA", 0, aliased(4, MetricDataType.Int32, 2));

        assertThat(node.values(null, map("x"))).isEqualTo(Map.of("value0_c", new BigDecimal("2")));
    }

    @Test
    void believesNothingThatNoBirthNamed() {
        bear();
        bearDevice();
        device("DATA", 2, aliased(99, MetricDataType.Float, 61.5f));
        assertSilent("a message of the edge node was lost");

        bear();
        device("DATA", 1, aliased(11, MetricDataType.Float, 61.5f));
        assertSilent("a message of the edge node was lost");
    }

    @Test
    void isSilentAfterADeathAndAsksForNothing() {
        bear();
        bearDevice();
        node("DEATH", -1, birthNumber(1));
        assertSilent("the edge node left the broker at 2026-02-01T12:00:00Z");
        assertThat(node.wantsBirth(NOW)).isFalse();

        device("DATA", 2, aliased(11, MetricDataType.Float, 61.5f));
        assertThat(node.wantsBirth(NOW)).as("the dead speaks").isTrue();
    }

    @Test
    void outlivesTheDeathOfABirthBefore() {
        node("BIRTH", 0, birthNumber(8), named("x", MetricDataType.Int32, 5));
        node("DEATH", -1, birthNumber(7));

        assertThat(node.values(null, map("x"))).hasSize(1);
    }

    @Test
    void isSilentForADeviceThatTheEdgeNodeLost() {
        bear();
        assertSilent("the edge node knows no device 'hx1'");
        bearDevice();
        device("DEATH", 2);
        assertSilent("the edge node lost the device at 2026-02-01T12:00:00Z");

        device("BIRTH", 3, named("Secondary/Supply", 11, MetricDataType.Float, 58f));
        assertThat(node.values("hx1", MAP)).containsOnlyKeys("value0_c");
    }

    @Test
    void forgetsWhenTheBrokerWasAway() {
        bear();
        bearDevice();
        node.begin();

        assertSilent("the edge node has not told its values since the broker was connected to");
        assertThat(node.wantsBirth(NOW)).isTrue();
    }

    @Test
    void asksForABirthOnceInTwentySeconds() {
        assertThat(node.wantsBirth(NOW)).isTrue();
        assertThat(node.wantsBirth(NOW.plusSeconds(19))).isFalse();
        assertThat(node.wantsBirth(NOW.plusSeconds(20))).isTrue();
    }

    @Test
    void commandsARebirthAsTheSpecificationHasIt() throws Exception {
        var command = new SparkplugBPayloadDecoder().buildFromByteArray(EdgeNode.rebirthCommand(NOW), null);

        assertThat(command.getMetrics()).singleElement().satisfies(metric -> {
            assertThat(metric.getName()).isEqualTo("Node Control/Rebirth");
            assertThat(metric.getDataType()).isEqualTo(MetricDataType.Boolean);
            assertThat(metric.getValue()).isEqualTo(true);
        });
    }

    @Test
    void passesOverWhatIsNoMessageOfAnEdgeNode() {
        bear();
        bearDevice();
        byte[] command = EdgeNode.rebirthCommand(NOW);
        for (String topic :
                List.of("spBv1.0/harbour/NCMD/edge", "spBv1.0/STATE/host", "spBv1.0/harbour/NDATA", "x", "")) {
            node.take(topic, command, NOW);
        }

        assertThat(node.values("hx1", MAP)).hasSize(2);
    }

    @Test
    void takesWhateverBytesComeWithoutAnotherException() {
        var random = new SplittableRandom(SEED);
        byte[] birth = TestPayloads.of(
                0, birthNumber(1), named("a", 1, MetricDataType.Float, 1f), named("b", 2, MetricDataType.Int16, (short)
                        2));
        for (int round = 0; round < 50_000; round++) {
            byte[] bytes = birth.clone();
            for (int i = random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            try {
                node.take(NODE.formatted("BIRTH"), bytes, NOW);
                node.take(NODE.formatted("DATA"), bytes, NOW);
                node.values(null, map("a", "b"));
            } catch (DeviceAnswerException expected) {
                assertThat(expected).hasMessageContaining("edge node");
            } catch (RuntimeException e) {
                fail("seed %d, round %d, bytes %s".formatted(SEED, round, Arrays.toString(bytes)), e);
            }
        }
    }

    @Test
    void saysThatAMessageCouldNotBeRead() {
        bear();
        bearDevice();
        node.take(DEVICE.formatted("DATA"), "no protobuf".getBytes(StandardCharsets.UTF_8), NOW);

        assertSilent("a DDATA message of the edge node could not be read");
    }

    private void bear() {
        node("BIRTH", 0, birthNumber(1));
    }

    private void bearDevice() {
        device(
                "BIRTH",
                1,
                named("Secondary/Supply", 11, MetricDataType.Float, 60f),
                named("Secondary/Flow", 12, MetricDataType.Int16, (short) 12));
    }

    private void node(String kind, int seq, Metric... metrics) {
        node.take(NODE.formatted(kind), TestPayloads.of(seq, metrics), NOW);
    }

    private void device(String kind, int seq, Metric... metrics) {
        node.take(DEVICE.formatted(kind), TestPayloads.of(seq, metrics), NOW);
    }

    private void assertSilent(String why) {
        assertThatThrownBy(() -> node.values("hx1", MAP))
                .isInstanceOf(DeviceAnswerException.class)
                .hasMessage(why);
    }

    private static MetricMap map(String... metrics) {
        List<MappedMetric> mapped = new ArrayList<>();
        for (String metric : metrics) {
            var value = new MappedValue("value" + mapped.size(), Quantity.TEMPERATURE, "°C", BigDecimal.ONE);
            mapped.add(new MappedMetric(value, metric));
        }
        return new MetricMap(mapped);
    }
}
