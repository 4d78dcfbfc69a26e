package org.heatshare.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
            row(metering, "66666601").getByText("Replay all").click();
            metering.page.getByText("None was taken, one was refused again").waitFor();
            row(metering, "66666601").getByText("Discard all…").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Why").fill("A meter on the shelf");
            dialog.getByText("Discard", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            metering.page.getByText("One message set aside").waitFor();
        }
    }

    @Test
    void theMissingMeterIsCreatedAndWhatItSentIsTaken() throws Exception {
        refuse("66666602");
        try (Visitor metering = visitors.desktop().signIn("metering2", CAUSE + "&meter=66666602")) {
            row(metering, "66666602").getByText("Create meter…").click();
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

    private static Locator row(Visitor metering, String serial) {
        return metering.page
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(metering.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(serial))));
    }

    private void refuse(String serial) throws Exception {
        partner.post(partner.token("readings:write"), """
                [{"meter":"%s","quantity":"heat_energy","value":"12000","unit":"kWh","at":"%s"}]
                """.formatted(
                        serial, Instant.now().truncatedTo(ChronoUnit.HOURS)));
    }
}
