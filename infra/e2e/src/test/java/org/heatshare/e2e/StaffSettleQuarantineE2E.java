package org.heatshare.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kaltio's metering staff settle what a partner's readings of unknown meters left in quarantine. */
@ExtendWith(EndToEnd.class)
@Order(6)
class StaffSettleQuarantineE2E {

    private static final String CAUSE = "/staff/quarantine?reason=meter-unknown";

    private final Partner partner;
    private final Visitors visitors;

    StaffSettleQuarantineE2E(Stack stack, Visitors visitors) {
        this.partner = new Partner(stack, "partner-kaltio");
        this.visitors = visitors;
    }

    @Test
    void aReplayThatChangesNothingSaysSoAndTheRestIsDiscardedWithAReason() throws Exception {
        refuse("66666601");
        try (Visitor metering = visitors.desktop().signIn("metering2", CAUSE + "&meter=66666601")) {
            parts(metering, "66666601").getByText("Replay all").click();
            metering.page.getByText("None was taken, one was refused again").waitFor();
            parts(metering, "66666601").getByText("Discard all…").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Why").fill("A meter on the shelf");
            dialog.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Discard").setExact(true))
                    .click();
            metering.page.getByText("One message set aside").waitFor();
        }
    }

    @Test
    void theMissingMeterIsCreatedAndWhatItSentIsTaken() throws Exception {
        refuse("66666602");
        try (Visitor metering = visitors.desktop().signIn("metering2", CAUSE + "&meter=66666602")) {
            parts(metering, "66666602").getByText("Create meter…").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Maker").fill("KAM");
            Locator place = dialog.getByLabel("Delivery point");
            place.click();
            metering.page.getByRole(AriaRole.OPTION).last().click();
            metering.assertAccessible();
            dialog.getByText("Create and replay").click();
            metering.page.getByText("One was taken, none was refused again").waitFor();
            metering.open("/staff/meters/66666602");
            metering.page.getByText("66666602").first().waitFor();
        }
    }

    /** The table of parts, in which the meter is the only one: each story settles what it has brought about. */
    private static Locator parts(Visitor metering, String serial) {
        Locator parts = metering.page.locator("vaadin-grid[aria-label='The same by meter and source']");
        parts.getByText(serial).waitFor();
        return parts;
    }

    private void refuse(String serial) throws Exception {
        partner.post(partner.token("readings:write"), """
                [{"meter":"%s","quantity":"heat_energy","value":"12000","unit":"kWh","at":"%s"}]
                """.formatted(
                        serial, Instant.now().truncatedTo(ChronoUnit.HOURS)));
    }
}
