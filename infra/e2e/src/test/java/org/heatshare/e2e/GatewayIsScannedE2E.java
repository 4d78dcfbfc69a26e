package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kaltio's metering staff find a meter that somebody put up without telling, and take it into the registry. */
@ExtendWith(EndToEnd.class)
@Order(12)
class GatewayIsScannedE2E {

    private static final Pattern NEW_METER = Pattern.compile("9\\d{7}");

    private final Faults faults = new Faults();
    private final Visitors visitors;

    GatewayIsScannedE2E(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void andTheMeterThatIsFoundIsReadFromThenOn() {
        try (Visitor metering = visitors.desktop().signIn("metering2", "/staff/meters")) {
            metering.link("Gateways").click();
            metering.page.waitForURL("**/staff/gateways");
            metering.link("KA-G01").click();
            metering.button("Start the scan").waitFor();
            String replaced = firstMeter(metering);
            faults.on("meter-exchange", replaced);
            try {
                String found = scan(metering);
                enter(metering, found);
                metering.page.getByText("Not registered 0").waitFor();
                metering.open("/staff/meters/" + found);
                metering.page.getByText("KA-G01").first().waitFor();
            } finally {
                faults.off("meter-exchange", replaced);
            }
        }
    }

    /** The scan is the municipality's, not the page's: it goes on while another page is open. */
    private static String scan(Visitor metering) {
        metering.open("/staff/gateways/KA-G01");
        metering.button("Start the scan").click();
        metering.page.getByText("Not registered 1").waitFor();
        metering.assertAccessible();
        metering.open("/staff/overview");
        metering.open("/staff/gateways/KA-G01?show=unknown");
        metering.button("Stop").click();
        metering.page.getByText("The scan was stopped").waitFor();
        return metering.page.getByText(NEW_METER).first().innerText();
    }

    /** The one that stands at the line's first address. */
    private static String firstMeter(Visitor metering) {
        metering.open("/staff/meters?search=KA-G01&sort=serial");
        Locator first =
                metering.page.locator("vaadin-grid a[href*='staff/meters/']").first();
        String serial = first.innerText();
        assertThat(serial).hasSize(8);
        return serial;
    }

    private static void enter(Visitor metering, String serial) {
        metering.button("Add meter " + serial).click();
        Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Delivery point").click();
        metering.page.getByRole(AriaRole.OPTION).nth(1).click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create meter"))
                .click();
        metering.page.getByText("Meter " + serial + " is created").waitFor();
    }
}
