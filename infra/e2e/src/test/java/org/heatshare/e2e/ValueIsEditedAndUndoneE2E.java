package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff put an hour right with a reason, and take it back. */
@ExtendWith(EndToEnd.class)
@Order(8)
class ValueIsEditedAndUndoneE2E {

    private static final ZoneId TOWN = ZoneId.of("Europe/Stockholm");
    private static final String REASON = "The meter was flushed";

    private final Visitors visitors;

    ValueIsEditedAndUndoneE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void withReasonsAndAHistory() {
        try (Visitor metering = visitors.desktop().signIn("metering", "/staff/meters?sort=serial&order=desc")) {
            String serial = metering.page
                    .locator("vaadin-grid a[href*='staff/meters/']")
                    .nth(2)
                    .innerText();
            metering.open(
                    "/staff/meters/" + serial + "?day=" + LocalDate.now(TOWN).minusDays(2));
            metering.button("Edit hours…").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            Locator hour = dialog.getByLabel("07:00, kWh");
            String before = hour.inputValue();
            hour.fill("-1");
            press(dialog, "Keep the values");
            dialog.getByRole(AriaRole.ALERT)
                    .getByText("must be a number from 0")
                    .waitFor();
            hour.fill("1.234");
            press(dialog, "Keep the values");
            dialog.getByRole(AriaRole.ALERT).getByText("Say why").waitFor();
            dialog.getByLabel("Reason").fill(REASON);
            metering.assertAccessible();
            press(dialog, "Keep the values");
            metering.page.getByText("edited one hour").waitFor();
            assertThat(metering.text()).contains(REASON, "1 edited");

            metering.button("Take back the edit…").click();
            dialog.getByLabel("Reason").fill("Wrong meter");
            press(dialog, "Take back");
            metering.page.getByText("took back edit 1").waitFor();
            assertThat(metering.text()).contains("0 edited", "Wrong meter");
            metering.button("Edit hours…").click();
            assertThat(dialog.getByLabel("07:00, kWh").inputValue()).isEqualTo(before);
        }
    }

    private static void press(Locator dialog, String name) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
