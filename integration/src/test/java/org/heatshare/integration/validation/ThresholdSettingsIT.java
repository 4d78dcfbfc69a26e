package org.heatshare.integration.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.audit.RecordedEntry;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class ThresholdSettingsIT {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String MODEL = "MULTICAL 403";

    private final TestTenants tenants;
    private final ThresholdSettings settings;

    ThresholdSettingsIT(TestTenants tenants) {
        this.tenants = tenants;
        settings = new ThresholdSettings(tenants.database(), CLOCK);
    }

    @BeforeEach
    void nothingIsSet() {
        tenants.clear();
    }

    @Test
    void whatIsSetNamesWhoAndWhenAndIsOfThatTenantAlone() {
        settings.set(NORRVIK, Threshold.SPIKE_DEVIATIONS, null, new BigDecimal("7.5"), "anna", "Anna Ek");
        settings.set(NORRVIK, Threshold.SPIKE_DEVIATIONS, null, new BigDecimal("8"), "bo", "Bo Alm");
        settings.set(NORRVIK, Threshold.SPIKE_DEVIATIONS, MODEL, new BigDecimal("9"), "anna", "Anna Ek");
        assertThat(settings.find(NORRVIK))
                .containsExactly(
                        new OwnThreshold(Threshold.SPIKE_DEVIATIONS, null, new BigDecimal("8.000"), NOW, "Bo Alm"),
                        new OwnThreshold(Threshold.SPIKE_DEVIATIONS, MODEL, new BigDecimal("9.000"), NOW, "Anna Ek"));
        assertThat(settings.find(KALTIO)).isEmpty();
    }

    @Test
    void takenBackItIsGoneForThoseMetersAloneAndBothAreAudited() {
        settings.set(NORRVIK, Threshold.SPIKE_DEVIATIONS, null, new BigDecimal("8"), "anna", "Anna Ek");
        settings.set(NORRVIK, Threshold.SPIKE_DEVIATIONS, MODEL, new BigDecimal("9"), "anna", "Anna Ek");
        settings.reset(NORRVIK, Threshold.SPIKE_DEVIATIONS, MODEL, "bo");
        settings.reset(NORRVIK, Threshold.SPIKE_DEVIATIONS, MODEL, "bo");
        settings.reset(KALTIO, Threshold.SPIKE_DEVIATIONS, null, "bo");
        assertThat(settings.find(NORRVIK)).extracting(OwnThreshold::meterModel).containsExactly((String) null);
        assertThat(audited())
                .extracting(
                        entry -> entry.entry().action(), entry -> entry.entry().actorSubject())
                .containsExactly(
                        tuple("threshold.reset", "bo"), tuple("threshold.set", "anna"), tuple("threshold.set", "anna"));
        assertThat(audited().get(0).entry().detail()).contains("\"before\":\"9.000\"", MODEL);
    }

    @Test
    void anAuditedChangeTellsTheValueBefore() {
        settings.set(NORRVIK, Threshold.SPIKE_DEVIATIONS, null, new BigDecimal("8"), "anna", "Anna Ek");
        settings.set(NORRVIK, Threshold.SPIKE_DEVIATIONS, null, new BigDecimal("9"), "bo", "Bo Alm");
        assertThat(audited())
                .extracting(entry -> entry.entry().detail())
                .containsExactly("{\"value\":\"9\",\"before\":\"8.000\"}", "{\"value\":\"8\"}");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> settings.set(
                        NORRVIK, Threshold.HOURS_MISSING_MAX, null, new BigDecimal("26"), "anna", "Anna Ek"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HOURS_MISSING_MAX of 26 must be 0 to 25 in whole numbers");
        assertThatThrownBy(() -> settings.set(
                        NORRVIK, Threshold.NETWORK_HOURS_OFF_MAX, MODEL, BigDecimal.ONE, "anna", "Anna Ek"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is of networks");
        assertThat(settings.find(NORRVIK)).isEmpty();
    }

    @Test
    void modelsAreThoseOfItsMeters() {
        try (Metering metering = new Metering(tenants.database(), tenants.registry(), CLOCK)) {
            metering.registry().apply(NORRVIK, TestTown.of(2, NOW.minusSeconds(86_400)), "test");
        }
        assertThat(settings.models(NORRVIK)).containsExactly(MODEL);
        assertThat(settings.models(KALTIO)).isEmpty();
    }

    private List<RecordedEntry> audited() {
        AuditLog audit = new AuditLog(CLOCK);
        return tenants.database()
                .read(NORRVIK, tx -> audit.findByObject(tx, "threshold", Threshold.SPIKE_DEVIATIONS.name(), 10));
    }
}
