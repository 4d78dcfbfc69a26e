package org.heatshare.simulator.onboarding;

import org.heatshare.simulator.town.Home;
import org.heatshare.simulator.town.Municipality;
import org.jspecify.annotations.Nullable;

/** The demo realm's fixed subjects and the homes that belong to them. */
final class DemoSubjects {

    static final String RESIDENT = "11111111-1111-4111-8111-111111111111";
    static final String RESIDENT2 = "22222222-2222-4222-8222-222222222222";
    static final String BOTH = "33333333-3333-4333-8333-333333333333";
    static final String OPERATOR = "44444444-4444-4444-8444-444444444444";

    private DemoSubjects() {}

    /** The demo resident who lives in a home; null for nearly all. */
    static @Nullable String of(Municipality municipality, Home home) {
        if (municipality == Municipality.NORRVIK) {
            return home.number() == 1 ? RESIDENT : null;
        }
        return switch (home.number()) {
            case 1 -> RESIDENT2;
            case 2 -> BOTH;
            default -> null;
        };
    }
}
