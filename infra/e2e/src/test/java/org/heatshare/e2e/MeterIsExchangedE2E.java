package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fitter has exchanged a meter, and staff enter both readings. */
@ExtendWith(EndToEnd.class)
@Order(8)
class MeterIsExchangedE2E {

    private static final String NEW_SERIAL = "99000001";
    private static final Pattern STOOD_AT = Pattern.compile("already stood at ([\\d.]+) ");

    private final Visitors visitors;

    MeterIsExchangedE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void withBothReadings() {
        try (Visitor metering = visitors.desktop().signIn("metering", "/staff/meters")) {
            Locator meter = metering.page
                    .locator("vaadin-grid a[href*='staff/meters/']")
                    .last();
            String serial = meter.innerText();
            metering.open("/staff/meters/" + serial);
            metering.button("Exchange the meter…").click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Old meter, last reading").fill("0");
            dialog.getByLabel("New meter, serial").fill(NEW_SERIAL);
            metering.button("Exchange").click();

            Locator refusal = dialog.getByRole(AriaRole.ALERT);
            refusal.getByText("already stood at").waitFor();
            Matcher stoodAt = STOOD_AT.matcher(refusal.innerText());
            assertThat(stoodAt.find()).isTrue();
            dialog.getByLabel("Old meter, last reading").fill(stoodAt.group(1));
            metering.assertAccessible();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Exchange"))
                    .click();

            metering.page
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Meter " + NEW_SERIAL))
                    .waitFor();
            metering.open("/staff/meters/" + serial);
            metering.page.getByText("Register at end").waitFor();
            assertThat(metering.button("Exchange the meter…").isVisible()).isFalse();
        }
    }
}
