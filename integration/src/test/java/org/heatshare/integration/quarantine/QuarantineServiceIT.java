package org.heatshare.integration.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class QuarantineServiceIT {
    private final TestTenants tenants;
    private final QuarantineService quarantine;

    QuarantineServiceIT(TestTenants tenants) {
        this.tenants = tenants;
        Clock clock = Clock.systemUTC();
        quarantine = new QuarantineService(tenants.database(), new AuditLog(clock), clock);
    }

    @BeforeEach
    void empty() {
        tenants.clear();
    }

    @Test
    void theSameRefusalOfTheSameBytesIsCounted() {
        park("meter-unknown", "80000001", "a");
        park("meter-unknown", "80000001", "a");
        park("meter-unknown", "80000002", "b");
        park("unit-unknown", "80000002", "b");
        List<QuarantineGroup> groups = quarantine.groups(TestTenants.NORRVIK);
        assertThat(groups).extracting(QuarantineGroup::reason).containsExactly("meter-unknown", "unit-unknown");
        assertThat(groups.get(0).items()).isEqualTo(2);
        assertThat(groups.get(0).meters()).isEqualTo(2);
        assertThat(groups.get(0).timesSeen()).isEqualTo(3);
        assertThat(quarantine.groups(TestTenants.KALTIO)).isEmpty();
    }

    @Test
    void itemsAreFoundByMeterInPagesAndKeepTheirBytes() {
        for (int i = 0; i < 7; i++) {
            park("meter-unknown", "8000000" + i, "bytes " + i);
        }
        QuarantineFilter all = QuarantineFilter.open();
        assertThat(quarantine.count(TestTenants.NORRVIK, all)).isEqualTo(7);
        assertThat(quarantine.find(TestTenants.NORRVIK, all, 5, 5)).hasSize(2);
        QuarantineItem one = quarantine
                .find(TestTenants.NORRVIK, all.withSearch("80000003"), 0, 10)
                .get(0);
        assertThat(one.sizeBytes()).isEqualTo(7);
        assertThat(quarantine.raw(TestTenants.NORRVIK, one.id())).isEqualTo("bytes 3".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> quarantine.raw(TestTenants.KALTIO, one.id()))
                .isInstanceOf(UnknownQuarantineItemException.class);
    }

    @Test
    void aReplayThatIsTakenSettlesAndOneThatIsRefusedLeavesItOpen() {
        park("meter-unknown", "80000001", "good");
        park("meter-unknown", "80000002", "bad");
        List<String> replayed = new ArrayList<>();
        quarantine.register("text/plain", (tenant, source, raw) -> {
            String text = new String(raw, StandardCharsets.UTF_8);
            replayed.add(source + ":" + text);
            return text.equals("good") ? Optional.empty() : Optional.of(new Refusal("meter-unknown", "still unknown"));
        });
        List<String> heard = new ArrayList<>();
        assertThat(quarantine.replayAll(
                        TestTenants.NORRVIK,
                        QuarantineScope.ofCause("meter-unknown"),
                        "staff-1",
                        (done, total) -> heard.add(done + "/" + total)))
                .isEqualTo(new ReplayResult(1, 1));
        assertThat(heard).containsExactly("0/2", "1/2");
        assertThat(replayed).containsExactly("partner:good", "partner:bad");
        assertThat(quarantine.count(TestTenants.NORRVIK, QuarantineFilter.open()))
                .isEqualTo(1);
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void discardingAsksForAReasonAndIsAudited() {
        park("meter-unknown", "80000001", "a");
        long id = quarantine
                .find(TestTenants.NORRVIK, QuarantineFilter.open(), 0, 1)
                .get(0)
                .id();
        assertThatThrownBy(() -> quarantine.discard(TestTenants.NORRVIK, id, "staff-1", " "))
                .hasMessageContaining("reason");
        quarantine.discard(TestTenants.NORRVIK, id, "staff-1", "test frame");
        assertThat(quarantine.get(TestTenants.NORRVIK, id).settledNote()).isEqualTo("test frame");
        assertThat(quarantine.groups(TestTenants.NORRVIK)).isEmpty();
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void aCauseIsToldApartByMeterAndSource() {
        park("meter-unknown", "80000001", "a");
        park("meter-unknown", "80000001", "b");
        park("meter-unknown", "80000001", "b");
        park("meter-unknown", null, "c");
        park("unit-unknown", "80000001", "a");

        List<QuarantinePart> parts = quarantine.parts(TestTenants.NORRVIK, "meter-unknown", 0, 10);

        assertThat(parts)
                .extracting(part -> part.scope().meterSerial(), QuarantinePart::items, QuarantinePart::timesSeen)
                .containsExactly(tuple("80000001", 2, 3L), tuple(QuarantineScope.NO_METER, 1, 1L));
        assertThat(quarantine.countParts(TestTenants.NORRVIK, "meter-unknown")).isEqualTo(2);
        assertThat(quarantine.countParts(TestTenants.KALTIO, "meter-unknown")).isZero();
        assertThat(quarantine.count(
                        TestTenants.NORRVIK,
                        QuarantineFilter.open().within(parts.get(1).scope())))
                .isEqualTo(1);
    }

    @Test
    void discardingAScopeLeavesTheRestOfTheCauseAndOtherMunicipalitiesAlone() {
        park("meter-unknown", "80000001", "a");
        park("meter-unknown", "80000001", "b");
        park("meter-unknown", "80000002", "c");
        QuarantineScope scope = QuarantineScope.ofMeter("meter-unknown", "80000001");

        assertThat(quarantine.discardAll(TestTenants.KALTIO, scope, "staff-2", "shelf"))
                .isZero();
        assertThat(quarantine.discardAll(TestTenants.NORRVIK, scope, "staff-1", "shelf"))
                .isEqualTo(2);
        assertThat(quarantine.find(TestTenants.NORRVIK, QuarantineFilter.open(), 0, 10))
                .extracting(QuarantineItem::meterSerial)
                .containsExactly("80000002");
        assertThat(audited()).isEqualTo(1);
    }

    private int audited() {
        return tenants.database().read(TestTenants.NORRVIK, tx -> tx.fetchCount(AUDIT_ENTRY));
    }

    private void park(String reason, @Nullable String serial, String bytes) {
        quarantine.park(
                TestTenants.NORRVIK,
                new RefusedMessage(
                        "partner",
                        RawBytes.of("text/plain", bytes.getBytes(StandardCharsets.UTF_8)),
                        new Refusal(reason, "meter " + serial + " is unknown"),
                        serial,
                        null));
    }
}
