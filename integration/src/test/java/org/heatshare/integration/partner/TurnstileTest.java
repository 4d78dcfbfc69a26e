package org.heatshare.integration.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private Instant now = Instant.parse("2026-02-01T00:00:00Z");
    private final Turnstiles turnstiles = new Turnstiles(client -> new ClientLimits(6, 2, 1_000), new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new AssertionError("nobody asks for it");
        }
    });

    @Test
    void saysWhenTheNextRequestMayCome() {
        for (int i = 0; i < 6; i++) {
            norrvik().admit();
        }

        Problem problem = refusal(() -> norrvik().admit());

        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.members().path(Problem.RETRY_AFTER_S).asInt()).isEqualTo(10);
        now = now.plusSeconds(10);
        assertThatCode(() -> norrvik().admit()).doesNotThrowAnyException();
        assertThat(refusal(() -> norrvik().admit()).status()).isEqualTo(429);
    }

    @Test
    void countsEachClientByItself() {
        for (int i = 0; i < 6; i++) {
            norrvik().admit();
        }

        assertThatCode(() -> turnstiles.of(partner("partner-kaltio")).admit()).doesNotThrowAnyException();
    }

    @Test
    void letsTheNextBodyInWhenOneIsDone() {
        norrvik().admitBody();
        norrvik().admitBody();

        assertThat(refusal(() -> norrvik().admitBody()).status()).isEqualTo(429);

        norrvik().bodyDone();
        assertThatCode(() -> norrvik().admitBody()).doesNotThrowAnyException();
    }

    private Turnstile norrvik() {
        return turnstiles.of(partner("partner-norrvik"));
    }

    private static PartnerPrincipal partner(String client) {
        return new PartnerPrincipal(client, new TenantId("norrvik"), Set.of());
    }

    private static Problem refusal(Runnable call) {
        return catchThrowableOfType(ProblemException.class, call::run).problem();
    }
}
