package org.heatshare.db.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AuditEntryTest {
    @Test
    void refusesAnEntryWithoutAnActor() {
        assertThatThrownBy(() -> new AuditEntry(" ", "tariff.publish", "tariff", "VILLA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("audit actorSubject ' ' must be 1 to 80 characters");
    }

    @Test
    void refusesWhatTheLogCouldOnlyKeepCutOff() {
        assertThatThrownBy(() -> new AuditEntry("subject", "tariff.publish", "tariff", "V".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("audit objectId");
    }
}
