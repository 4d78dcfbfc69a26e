package org.heatshare.integration.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_STATE;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.db.testing.TestWebhook;
import org.heatshare.integration.alarm.AlarmQuery.Show;
import org.heatshare.integration.alarm.AlarmQuery.Sort;
import org.heatshare.integration.device.DeviceObservation;
import org.heatshare.integration.device.DeviceStates;
import org.heatshare.integration.device.SitePlan;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.SiteHours;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.validation.Severity;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site of ten miners and a gateway with thirty homes; time passes as the tests tell. */
@MariaDbTest
class AlarmWatchIT {
    private static final String ANNA = "anna-subject";
    private static final int HOMES = 30;

    private final TestTenants tenants;
    private final DeviceStates states;
    private final List<Trouble> elsewhere = new ArrayList<>();
    private SitePlan norrvik;
    private Instant now = Instant.parse("2026-11-23T06:00:00Z");

    AlarmWatchIT(TestTenants tenants) {
        this.tenants = tenants;
        this.states = new DeviceStates(tenants.database());
    }

    @BeforeEach
    void listenForLongEnough() {
        tenants.clear();
        norrvik = SitePlan.create(tenants.database(), NORRVIK, 10);
        SitePlan.create(tenants.database(), KALTIO, 2);
        for (int i = 1; i <= HOMES; i++) {
            norrvik.addHomeMeter(tenants.database(), NORRVIK, serial(i), i);
        }
        metersAnswer(1, HOMES);
        gatewayAnswers();
        for (int i = 0; i < 15; i++) {
            step(1, HOMES);
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void deadGatewayIsOneAlarmAndListsItsMeters() {
        gatewayFails();
        passes(Duration.ofHours(3));
        look();

        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.cause()).isEqualTo(AlarmCause.GATEWAY_UNREACHABLE);
            assertThat(alarm.subject()).isEqualTo("G01");
            assertThat(alarm.severity()).isEqualTo(Severity.HIGH);
            assertThat(alarm.devices()).isEqualTo(HOMES);
            assertThat(alarm.detail()).isEqualTo("No answer: connection refused");
        });
        assertThat(detail().devices()).hasSize(HOMES).contains(serial(7));
        assertThat(alarms().count(KALTIO, query(Show.OPEN, ""))).isZero();
        assertThat(alarms().find(KALTIO, open().get(0).id())).isEmpty();
    }

    @Test
    void resolvesByItselfAndGivesTheMetersTimeToAnswer() {
        gatewayFails();
        passes(Duration.ofHours(3));
        look();
        gatewayAnswers();
        look();
        assertThat(open()).isEmpty();

        step(1, HOMES - 1);
        assertThat(open()).as("the last meter has its time yet").isEmpty();

        stayAwake(1, HOMES - 1);
        assertThat(open())
                .extracting(Alarm::cause, Alarm::subject)
                .containsExactly(tuple(AlarmCause.METER_SILENT, serial(HOMES)));
    }

    @Test
    void webhooksAreToldOfItsBeginningAndEnd() {
        TestWebhook.wanting(tenants, NORRVIK, EventType.ALARM_RAISED, EventType.ALARM_RESOLVED);
        TestWebhook.wanting(tenants, KALTIO, EventType.ALARM_RAISED, EventType.ALARM_RESOLVED);
        gatewayFails();
        look();
        look();
        gatewayAnswers();
        look();

        assertThat(TestWebhook.told(tenants, NORRVIK))
                .satisfiesExactly(
                        raised -> assertThat(raised)
                                .contains(
                                        "\"type\":\"alarm.raised\"",
                                        "\"cause\":\"gateway-unreachable\"",
                                        "\"subject\":\"G01\"")
                                .contains("\"severity\":\"high\"", "\"devices\":" + HOMES),
                        resolved -> assertThat(resolved)
                                .contains("\"type\":\"alarm.resolved\"", "\"subject\":\"G01\"")
                                .doesNotContain("coveredBy"));
        assertThat(TestWebhook.told(tenants, KALTIO)).isEmpty();
    }

    @Test
    void whatComesAndGoesOpensTheSameAlarmAgain() {
        gatewayFails();
        look();
        long id = open().get(0).id();
        alarms().take(NORRVIK, id, ANNA, "Anna");
        alarms().acknowledge(NORRVIK, id, ANNA, "Anna", "The electrician is on the way");
        gatewayAnswers();
        look();
        passes(Duration.ofMinutes(5));
        gatewayFails();
        look();

        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.id()).isEqualTo(id);
            assertThat(alarm.ownerName()).isEqualTo("Anna");
            assertThat(alarm.acknowledgedAt()).isNull();
        });
        assertThat(detail().history())
                .extracting(AlarmEvent::kind)
                .containsExactly(
                        AlarmEvent.Kind.OPENED,
                        AlarmEvent.Kind.TAKEN,
                        AlarmEvent.Kind.ACKNOWLEDGED,
                        AlarmEvent.Kind.RESOLVED,
                        AlarmEvent.Kind.REOPENED);

        gatewayAnswers();
        look();
        passes(Duration.ofMinutes(61));
        metersAnswer(1, HOMES);
        gatewayFails();
        look();
        assertThat(open()).extracting(Alarm::id).doesNotContain(id);
    }

    @Test
    void silentMeterHasItsOwnAlarmUntilItsGatewayTakesItOver() {
        stayAwake(1, HOMES - 1);
        assertThat(open()).extracting(Alarm::subject).containsExactly(serial(HOMES));
        long single = open().get(0).id();

        gatewayFails();
        look();
        assertThat(open()).extracting(Alarm::cause).containsExactly(AlarmCause.GATEWAY_UNREACHABLE);
        assertThat(alarms().find(NORRVIK, single).orElseThrow().history())
                .extracting(AlarmEvent::kind)
                .containsExactly(AlarmEvent.Kind.OPENED, AlarmEvent.Kind.COVERED);
    }

    @Test
    void gatewayThatAnswersWithoutItsMetersIsOneAlarmOfItsLine() {
        stayAwake(1, HOMES / 3);
        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.cause()).isEqualTo(AlarmCause.LINE_SILENT);
            assertThat(alarm.devices()).isEqualTo(HOMES - HOMES / 3);
        });
    }

    @Test
    void silenceOfATimeInWhichNobodyListenedIsNoAlarm() {
        passes(Duration.ofHours(8));
        look();
        assertThat(open()).isEmpty();
    }

    @Test
    void singleMinersOfASiteAreOneAlarmAndATripTakesThemIn() {
        minersAre(0, 10, WorkState.MINING);
        minersFail(0, 2);
        look();
        assertThat(open()).extracting(Alarm::cause, Alarm::devices).containsExactly(tuple(AlarmCause.MINERS_SILENT, 2));

        minersFail(2, 10);
        controllerFails();
        look();
        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.cause()).isEqualTo(AlarmCause.SITE_DOWN);
            assertThat(alarm.subject()).isEqualTo("M1");
            assertThat(alarm.devices()).isEqualTo(11);
        });
        assertThat(alarms().openAt(NORRVIK, "M1")).isEqualTo(open());
        assertThat(alarms().openAt(KALTIO, "M1")).isEmpty();

        minersAre(2, 6, WorkState.MINING);
        look();
        assertThat(open())
                .as("it is still coming back")
                .extracting(Alarm::cause)
                .containsExactly(AlarmCause.SITE_DOWN);
        minersAre(0, 10, WorkState.IDLE);
        look();
        assertThat(open()).extracting(Alarm::cause).containsExactly(AlarmCause.CONTROLLER_UNREACHABLE);
    }

    @Test
    void siteThatStopsAtOnceIsAnAlarmUntilItRunsAgain() {
        for (int i = 0; i < 14; i++) {
            minersAre(0, 10, WorkState.MINING);
            step(1, HOMES);
        }
        minersAre(0, 10, WorkState.IDLE);
        look();
        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.cause()).isEqualTo(AlarmCause.SITE_STOPPED);
            assertThat(alarm.devices()).isEqualTo(10);
        });
        stayAwake(1, HOMES);
        assertThat(open()).as("it has not run for two hours").hasSize(1);
        minersAre(0, 4, WorkState.MINING);
        look();
        assertThat(open()).isEmpty();
    }

    @Test
    void siteThatRestsIsNoAlarm() {
        minersAre(0, 10, WorkState.IDLE);
        look();
        assertThat(open()).isEmpty();
    }

    @Test
    void troublesOfBrokersAndFeedsAreAlarmsToo() {
        elsewhere.add(Trouble.at(AlarmCause.FEED_FAILED, "hourly", now, "a.csv: no header"));
        look();
        assertThat(open()).extracting(Alarm::cause).containsExactly(AlarmCause.FEED_FAILED);
        elsewhere.clear();
        look();
        assertThat(open()).isEmpty();
        assertThat(alarms().count(NORRVIK, query(Show.RESOLVED, ""))).isEqualTo(1);
    }

    @Test
    void watchThatCannotLookResolvesNothing() {
        gatewayFails();
        look();
        Watch broken = tenant -> {
            throw new IllegalStateException("the network is away");
        };
        gatewayAnswers();
        assertThatThrownBy(() -> new AlarmWatch(tenants.database(), List.of(broken), clock()).look(NORRVIK))
                .isInstanceOf(IllegalStateException.class);
        assertThat(open()).hasSize(1);
    }

    @Test
    void listIsSearchedByAnyDeviceOfAnAlarmAndCounted() {
        gatewayFails();
        minersFail(3, 4);
        look();
        assertThat(alarms().find(NORRVIK, query(Show.OPEN, serial(3)), 0, 10))
                .extracting(Alarm::subject)
                .containsExactly("G01");
        assertThat(alarms().count(NORRVIK, query(Show.LOW, "m1-0003"))).isEqualTo(1);
        alarms().take(NORRVIK, open().get(0).id(), ANNA, "Anna");
        assertThat(alarms().counts(NORRVIK, ANNA)).isEqualTo(new AlarmCounts(1, 0, 1, 1, 1, 0));
        assertThat(alarms().find(NORRVIK, query(Show.MINE, ""), 0, 10))
                .extracting(Alarm::ownerName)
                .containsExactly("Anna");
    }

    @Test
    void nobodyActsOnAnAlarmThatIsOverOrOfAnotherTown() {
        gatewayFails();
        look();
        long id = open().get(0).id();
        assertThatThrownBy(() -> alarms().take(KALTIO, id, ANNA, "Anna")).isInstanceOf(AlarmResolvedException.class);
        assertThatThrownBy(() -> alarms().note(KALTIO, id, ANNA, "Anna", "hello"))
                .isInstanceOf(AlarmResolvedException.class);
        assertThatThrownBy(() -> alarms().note(NORRVIK, id, ANNA, "Anna", " "))
                .isInstanceOf(IllegalArgumentException.class);
        gatewayAnswers();
        look();
        assertThatThrownBy(() -> alarms().acknowledge(NORRVIK, id, ANNA, "Anna", ""))
                .isInstanceOf(AlarmResolvedException.class);
        alarms().note(NORRVIK, id, ANNA, "Anna", "The fuse had blown");
        assertThat(alarms().find(NORRVIK, id).orElseThrow().history())
                .last()
                .satisfies(event -> assertThat(event.note()).isEqualTo("The fuse had blown"));
    }

    private void stayAwake(int first, int last) {
        for (int i = 0; i < 14; i++) {
            step(first, last);
        }
    }

    private void step(int first, int last) {
        passes(Duration.ofMinutes(9));
        metersAnswer(first, last);
        look();
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private void look() {
        new SiteHours(tenants.database(), clock()).look(NORRVIK);
        new AlarmWatch(tenants.database(), List.of(tenant -> tenant.equals(NORRVIK) ? elsewhere : List.of()), clock())
                .look(NORRVIK);
        new AlarmWatch(tenants.database(), List.of(), clock()).look(KALTIO);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Alarms alarms() {
        return new Alarms(tenants.database(), clock());
    }

    private List<Alarm> open() {
        return alarms().find(NORRVIK, query(Show.OPEN, ""), 0, 100);
    }

    private AlarmDetail detail() {
        return alarms().find(NORRVIK, open().get(0).id()).orElseThrow();
    }

    private static AlarmQuery query(Show show, String search) {
        return new AlarmQuery(search, show, Sort.SEVERITY, true, ANNA);
    }

    private static String serial(int home) {
        return "%08d".formatted(80_000_000 + home);
    }

    private void metersAnswer(int first, int last) {
        tenants.database().execute(NORRVIK, tx -> {
            for (int i = first; i <= last; i++) {
                tx.insertInto(METER_STATE)
                        .set(
                                METER_STATE.METER_ID,
                                DSL.select(HEAT_METER.ID).from(HEAT_METER).where(HEAT_METER.SERIAL.eq(serial(i))))
                        .set(METER_STATE.LAST_SEEN_AT, now)
                        .onDuplicateKeyUpdate()
                        .set(METER_STATE.LAST_SEEN_AT, now)
                        .execute();
            }
        });
    }

    private void gatewayAnswers() {
        states.record(NORRVIK, List.of(new DeviceObservation.Gateway(norrvik.gateway(), now)));
    }

    private void gatewayFails() {
        fail(norrvik.gateway());
    }

    private void controllerFails() {
        fail(norrvik.controller());
    }

    private void minersFail(int from, int until) {
        IntStream.range(from, until).forEach(index -> fail(norrvik.miner(index)));
    }

    private void fail(int device) {
        for (int i = 0; i < DeviceStates.FAILURES_UNTIL_OFFLINE; i++) {
            states.record(NORRVIK, List.of(new DeviceObservation.Silent(device, now, "connection refused")));
        }
    }

    private void minersAre(int from, int until, WorkState state) {
        var reading = new MinerReading(state, 8_000, null, null, null, List.of());
        states.record(
                NORRVIK,
                IntStream.range(from, until)
                        .mapToObj(index -> new DeviceObservation.Miner(norrvik.miner(index), now, reading))
                        .toList());
    }
}
