package org.heatshare.integration.partner;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A turnstile for each client; there are as many as clients that were given a token, so none is ever dropped. */
final class Turnstiles {

    private final Function<String, ClientLimits> limits;
    private final TimeMeter time;
    private final Map<String, Turnstile> byClient = new ConcurrentHashMap<>();

    /** @param limits of a client by its id */
    Turnstiles(Function<String, ClientLimits> limits, Clock clock) {
        this.limits = limits;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    Turnstile of(PartnerPrincipal partner) {
        return byClient.computeIfAbsent(partner.clientId(), client -> new Turnstile(limits.apply(client), time));
    }
}
