package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kaltio's metering staff fill hours that nobody measured. */
@ExtendWith(EndToEnd.class)
@Order(9)
class GapsAreEstimatedE2E {

    private static final String SERIAL = "66666604";

    private final Partner partner;
    private final Visitors visitors;

    GapsAreEstimatedE2E(Stack stack, Visitors visitors) {
        this.partner = new Partner(stack, "partner-kaltio");
        this.visitors = visitors;
    }

    /** In the first year of the history meters told one register a day. */
    @Test
    void ofOneMeterInAMonth() {
        try (Visitor metering = visitors.desktop().signIn("metering2", "/staff/meters")) {
            String serial = metering.page
                    .locator("vaadin-grid a[href*='staff/meters/']")
                    .first()
                    .innerText();
            metering.open(
                    "/staff/meters/" + serial + "?month=" + YearMonth.now().minusMonths(20));
            metering.button("Estimate gaps…").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            dialog.getByText("hours without a value").waitFor();
            metering.assertAccessible();
            dialog.getByLabel("Reason").fill("Read once a day");
            confirm(dialog);
            metering.page.getByText("hours filled").waitFor();
            assertThat(metering.button("Estimate gaps…").isVisible()).isFalse();
        }
    }

    @Test
    void ofManyMetersTogether() throws Exception {
        try (Visitor metering = visitors.desktop().signIn("metering2", meterWithAGap())) {
            metering.page.getByText("Create meter…").first().click();
            Locator create = metering.page.getByRole(AriaRole.DIALOG);
            create.getByLabel("Maker").fill("KAM");
            create.getByLabel("Delivery point").click();
            metering.page.getByRole(AriaRole.OPTION).nth(2).click();
            create.getByText("Create and replay").click();
            metering.page.getByText("3 were taken, none was refused again").waitFor();

            metering.open("/staff/gaps?search=" + SERIAL);
            metering.page.getByText(SERIAL).first().waitFor();
            metering.page.locator("vaadin-grid vaadin-checkbox").first().click();
            metering.button("Estimate selected (1)").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Reason").fill("The meter was without power");
            confirm(dialog);
            metering.page.getByText("hours filled").waitFor();
            metering.page
                    .locator("vaadin-grid")
                    .getByText(SERIAL)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private static void confirm(Locator dialog) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Estimate").setExact(true))
                .click();
    }

    /** Readings of a meter that is not known yet, with a day and a half between them, and the address of its refusal. */
    private String meterWithAGap() throws Exception {
        Instant midnight = Instant.now().truncatedTo(ChronoUnit.DAYS);
        String readings = Stream.of(
                        reading(midnight, 120, 12_000), reading(midnight, 84, 12_020), reading(midnight, 83, 12_021))
                .collect(Collectors.joining(",", "[", "]"));
        partner.post(partner.token("readings:write"), readings);
        return "/staff/quarantine?reason=meter-unknown&meter=" + SERIAL;
    }

    private static String reading(Instant midnight, int hoursBefore, int kwh) {
        return "{\"meter\":\"%s\",\"quantity\":\"heat_energy\",\"value\":\"%d\",\"unit\":\"kWh\",\"at\":\"%s\"}"
                .formatted(SERIAL, kwh, midnight.minus(hoursBefore, ChronoUnit.HOURS));
    }
}
