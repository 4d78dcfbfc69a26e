package org.heatshare.integration.heatmeter.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.telegram.Quantity;
import org.heatshare.integration.poll.DeviceNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class GatewayClientTest {
    private static final MeterTarget BY_PRIMARY = new MeterTarget("80000001", new MeterAddress.Primary(1));
    private static final MeterTarget BY_SECONDARY = new MeterTarget("80000001", new MeterAddress.Secondary());
    private static final String RESET = "1040014116";
    private static final String FIRST = "107B017C16";
    private static final String SECOND = "105B015C16";
    private static final byte[] ANSWER = TestFrames.answer(TestFrames.KAMSTRUP, "04 06 E7910000");
    private static final byte[] MORE = TestFrames.answer(TestFrames.KAMSTRUP, "04 14 2CDB0000 1F");

    private final DeviceNetwork network = new DeviceNetwork(8, Duration.ofMillis(500));
    private final GatewayClient client =
            new GatewayClient(network, new GatewaySettings(Duration.ofMillis(300), 3), Clock.systemUTC());

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void readsAMeterByItsPrimaryAddress() throws Exception {
        try (var gateway = new StubGateway(Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, ANSWER)::get)) {
            MeterAnswer answer = read(gateway, BY_PRIMARY);

            assertThat(answer).isInstanceOfSatisfying(MeterAnswer.Received.class, received -> {
                assertThat(received.telegrams()).hasSize(1);
                assertThat(received.raw().toArray()).isEqualTo(ANSWER);
            });
        }
    }

    @Test
    void selectsAMeterByItsSecondaryAddress() throws Exception {
        Map<String, byte[]> answers =
                Map.of("680B0B6853FD5201000080FFFFFFFF" + "1F16", StubGateway.ACKNOWLEDGE, "107BFD7816", ANSWER);
        try (var gateway = new StubGateway(answers::get)) {
            assertThat(read(gateway, BY_SECONDARY)).isInstanceOf(MeterAnswer.Received.class);
        }
    }

    @Test
    void togglesTheFrameCountBitForEachFurtherTelegram() throws Exception {
        Map<String, byte[]> answers = Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, MORE, SECOND, ANSWER);
        try (var gateway = new StubGateway(answers::get)) {
            var received = (MeterAnswer.Received) read(gateway, BY_PRIMARY);

            assertThat(received.telegrams()).hasSize(2);
            assertThat(gateway.requests()).containsExactly(RESET, FIRST, SECOND);
        }
    }

    @Test
    void stopsAMeterThatNeverEnds() throws Exception {
        Map<String, byte[]> answers = Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, MORE, SECOND, MORE);
        try (var gateway = new StubGateway(answers::get)) {
            assertThat(refusal(read(gateway, BY_PRIMARY))).isEqualTo(MbusError.TOO_MANY_TELEGRAMS);
        }
    }

    @Test
    void repeatsADamagedAnswerWithTheSameFrameCountBit() throws Exception {
        byte[] damaged = ANSWER.clone();
        damaged[20]++;
        try (var gateway = new StubGateway(inTurn(Map.of(FIRST, List.of(damaged, ANSWER))))) {
            assertThat(read(gateway, BY_PRIMARY)).isInstanceOf(MeterAnswer.Received.class);
            assertThat(gateway.requests()).containsExactly(RESET, FIRST, FIRST);
        }
    }

    @Test
    void keepsTheBytesOfAnAnswerThatStaysDamaged() throws Exception {
        byte[] damaged = ANSWER.clone();
        damaged[20]++;
        try (var gateway = new StubGateway(Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, damaged)::get)) {
            MeterAnswer answer = read(gateway, BY_PRIMARY);

            assertThat(refusal(answer)).isEqualTo(MbusError.BAD_CHECKSUM);
            assertThat(((MeterAnswer.Refused) answer).raw().toArray()).isEqualTo(damaged);
        }
    }

    @Test
    void refusesAMeterThatAnswersForAnother() throws Exception {
        byte[] other = TestFrames.answer(TestFrames.KAMSTRUP.replace("01000080", "02000080"), "04 06 01000000");
        try (var gateway = new StubGateway(Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, other)::get)) {
            MeterAnswer answer = read(gateway, BY_PRIMARY);

            assertThat(refusal(answer)).isEqualTo(MbusError.WRONG_METER);
            assertThat(((MeterAnswer.Refused) answer).reason()).hasMessageContainingAll("80000001", "80000002");
        }
    }

    @ParameterizedTest
    @MethodSource("encryptedReadOuts")
    void opensWhatAMeterEncryptsWithItsKey(byte[] first, byte[] second) throws Exception {
        Map<String, byte[]> answers = Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, first, SECOND, second);
        try (var gateway = new StubGateway(answers::get)) {
            var received = (MeterAnswer.Received) read(gateway, BY_PRIMARY, KeyRing.of(TestRadio.KEY));

            assertThat(received.telegrams())
                    .map(telegram -> telegram.records().get(0).quantity())
                    .containsExactly(Quantity.VOLUME, Quantity.HEAT_ENERGY);
            assertThat(received.telegrams().get(0).records().get(0).wireAmount())
                    .isEqualByComparingTo("561.08");
        }
    }

    static Stream<Arguments> encryptedReadOuts() {
        String more = "04 14 2CDB0000 1F";
        String last = "04 06 E7910000";
        return Stream.of(
                Arguments.of(
                        TestFrames.encryptedAnswer(TestRadio.KEY, more),
                        TestFrames.encryptedAnswer(TestRadio.KEY, last)),
                Arguments.of(
                        TestFrames.answerUnderDerivedKey(TestRadio.KEY, more),
                        TestFrames.answerUnderDerivedKey(TestRadio.KEY, last)));
    }

    @ParameterizedTest
    @MethodSource("encryptedReadOuts")
    void keepsTheBytesThatNoKeyOrAWrongOneCouldNotOpen(byte[] first) throws Exception {
        try (var gateway = new StubGateway(Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, first)::get)) {
            MeterAnswer withoutKey = read(gateway, BY_PRIMARY);
            MeterAnswer withAnother = read(gateway, BY_PRIMARY, KeyRing.of(TestRadio.OTHER_KEY));

            assertThat(refusal(withoutKey)).isEqualTo(MbusError.MISSING_KEY);
            assertThat(refusal(withAnother)).isEqualTo(MbusError.WRONG_KEY);
            assertThat(((MeterAnswer.Refused) withoutKey).raw().toArray()).isEqualTo(first);
            assertThat(((MeterAnswer.Refused) withAnother).raw().toArray()).isEqualTo(first);
        }
    }

    @Test
    void takesAnEncryptedAnswerOfAnotherMeterForNoQuestionOfKeys() throws Exception {
        byte[] encrypted = TestFrames.encryptedAnswer(TestRadio.KEY, "04 06 E7910000");
        var asked = new MeterTarget("80000005", new MeterAddress.Primary(1));
        try (var gateway = new StubGateway(Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, encrypted)::get)) {
            assertThat(refusal(read(gateway, asked))).isEqualTo(MbusError.WRONG_METER);
        }
    }

    @Test
    void goesOnWithTheNextMeterAfterASilentOne() throws Exception {
        var silent = new MeterTarget("80000009", new MeterAddress.Primary(9));
        Function<String, byte[]> answers = request ->
                request.contains("09") ? StubGateway.NOTHING : request.equals(RESET) ? StubGateway.ACKNOWLEDGE : ANSWER;
        try (var gateway = new StubGateway(answers)) {
            List<MeterAnswer> read = client.read(gateway.address(), List.of(silent, BY_PRIMARY), KeyRing.EMPTY)
                    .get(10, TimeUnit.SECONDS);

            assertThat(read.get(0))
                    .isInstanceOfSatisfying(
                            MeterAnswer.Silent.class,
                            answer -> assertThat(answer.reason().error()).isEqualTo(MbusError.NO_ANSWER));
            assertThat(read.get(1)).isInstanceOf(MeterAnswer.Received.class);
        }
    }

    @Test
    void takesNoiseForNoReading() throws Exception {
        byte[] noise = {(byte) 0xFF, 0x68, 0x68, 0x00};
        try (var gateway = new StubGateway(Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, noise)::get)) {
            assertThat(refusal(read(gateway, BY_PRIMARY))).isEqualTo(MbusError.UNKNOWN_START);
        }
    }

    @Test
    void holdsOneConversationAtATimeWithAGateway() throws Exception {
        try (var gateway = new StubGateway(Map.of(RESET, StubGateway.ACKNOWLEDGE, FIRST, ANSWER)::get)) {
            var rounds = new ArrayList<CompletableFuture<List<MeterAnswer>>>();
            for (int i = 0; i < 10; i++) {
                rounds.add(client.read(gateway.address(), List.of(BY_PRIMARY), KeyRing.EMPTY));
            }
            for (CompletableFuture<List<MeterAnswer>> round : rounds) {
                assertThat(round.get(10, TimeUnit.SECONDS).get(0)).isInstanceOf(MeterAnswer.Received.class);
            }
            // Counted on our side: the other learns a little later that a connection has ended.
            assertThat(network.limit().takenMax()).isEqualTo(1);
            assertThat(network.limit().taken()).isZero();
        }
    }

    @Test
    void saysThatAGatewayCannotBeReached() throws Exception {
        InetSocketAddress nobody;
        try (var gateway = new StubGateway(request -> null)) {
            nobody = gateway.address();
        }
        MeterAnswer answer = client.read(nobody, List.of(BY_PRIMARY), KeyRing.EMPTY)
                .get(10, TimeUnit.SECONDS)
                .get(0);

        assertThat(((MeterAnswer.Silent) answer).reason().error()).isEqualTo(MbusError.CONNECTION_FAILED);
        assertThat(network.limit().taken()).isZero();
    }

    @Test
    void survivesAGatewayThatHangsUp() throws Exception {
        try (var gateway = new StubGateway(request -> null)) {
            MeterAnswer answer = read(gateway, BY_PRIMARY);

            assertThat(((MeterAnswer.Silent) answer).reason().error()).isEqualTo(MbusError.CONNECTION_FAILED);
        }
    }

    private MeterAnswer read(StubGateway gateway, MeterTarget target) throws Exception {
        return read(gateway, target, KeyRing.EMPTY);
    }

    private MeterAnswer read(StubGateway gateway, MeterTarget target, KeyRing keys) throws Exception {
        return client.read(gateway.address(), List.of(target), keys)
                .get(20, TimeUnit.SECONDS)
                .get(0);
    }

    private static MbusError refusal(MeterAnswer answer) {
        return ((MeterAnswer.Refused) answer).reason().error();
    }

    private static Function<String, byte[]> inTurn(Map<String, List<byte[]>> answers) {
        var asked = new HashMap<String, Integer>();
        return request -> request.equals(RESET)
                ? StubGateway.ACKNOWLEDGE
                : answers.get(request).get(asked.merge(request, 1, Integer::sum) - 1);
    }
}
