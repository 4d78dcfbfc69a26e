package org.heatshare.e2e;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changes shows by itself on a page that stands open, whoever else came and left. */
@ExtendWith(EndToEnd.class)
@Order(5)
class NewsReachesPagesE2E {

    private static final int LEFT_OPEN = 12;
    private static final int TURNS = 3;

    private final Visitors visitors;

    NewsReachesPagesE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void afterManyLeftTheirPagesWithoutSigningOut() {
        for (int visit = 0; visit < LEFT_OPEN; visit++) {
            try (Visitor leaving = visitors.desktop().signIn("viewer", "/staff/overview")) {
                leaving.page.locator(".hs-strip").first().waitFor();
            }
        }
        try (Visitor staying = visitors.desktop().signIn("viewer", "/staff/overview")) {
            staying.page.locator(".hs-strip").first().waitFor();
            for (int turn = 0; turn < TURNS; turn++) {
                staying.page.evaluate("document.querySelector('.hs-strip').id = 'seen'");
                staying.page.waitForFunction("!document.getElementById('seen')");
            }
        }
    }
}
