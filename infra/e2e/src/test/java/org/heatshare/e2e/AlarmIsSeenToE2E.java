package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The heat exchanger's controller falls silent: an alarm, somebody takes it, and it ends by itself. */
@ExtendWith(EndToEnd.class)
@Order(7)
class AlarmIsSeenToE2E {

    private static final String CONTROLLER = "NV-HX1";
    private static final String LIST = "/staff/alarms?search=" + CONTROLLER;
    private static final String TITLE = "Controller NV-HX1 does not answer";
    /** Three unanswered questions, half a minute apart, and a look at all devices every minute; pages follow by themselves. */
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(5);

    private final Faults faults = new Faults();
    private final Visitors visitors;

    AlarmIsSeenToE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @AfterEach
    void mend() {
        faults.off("dead-controller", CONTROLLER);
    }

    @Test
    void fromTheFaultToItsEnd() {
        faults.on("dead-controller", CONTROLLER);
        try (Visitor metering = visitors.desktop().signIn("metering", LIST)) {
            await(metering, TITLE);
            metering.page.getByRole(AriaRole.LINK, named("Alarms")).first().waitFor();
            metering.button("Take: " + TITLE).click();
            metering.page.getByText("It is yours now").waitFor();
            metering.page.getByText(TITLE).first().click();
            metering.page.waitForURL("**/staff/alarms/*");
            metering.button("Acknowledge…").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("What is known").fill("The electrician is on the way");
            metering.assertAccessible();
            dialog.getByText("Acknowledge", new Locator.GetByTextOptions().setExact(true))
                    .click();
            metering.page.getByText("The electrician is on the way").waitFor();
            operatorSeesIt();

            faults.off("dead-controller", CONTROLLER);
            await(metering, "The values returned, and the alarm ended by itself");
            assertThat(metering.text()).contains("The alarm was raised", "took it on", "acknowledged it");
        }
    }

    @Test
    void whoMayOnlyReadSeesItWithoutActions() {
        try (Visitor viewer = visitors.phone().signIn("viewer", "/staff/alarms?show=resolved")) {
            assertThat(viewer.page.getByText("Acknowledge…").count()).isZero();
        }
    }

    private void operatorSeesIt() {
        try (Visitor operator = visitors.desktop().signIn("operator", "/operator/sites/norrvik/NV-M1")) {
            operator.page.getByText(TITLE).first().waitFor();
        }
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    /** Nobody loads the page again. */
    private static void await(Visitor visitor, String text) {
        visitor.page.getByText(text).first().waitFor(new Locator.WaitForOptions().setTimeout(SEEN_WITHIN.toMillis()));
    }
}
