package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff with a telegram in hand: what its bytes mean, and the key that opens a meter's telegrams. */
@ExtendWith(EndToEnd.class)
@Order(5)
class TelegramIsExplainedE2E {
    private static final String HEAT_METER =
            "681A1A68080172010000802D2C340417000000" + "0406E7910000" + "0B3BBDEBDD" + "F116";
    private static final String KEY = "0F1E2D3C4B5A69788796A5B4C3D2E1F0";

    private final Visitors visitors;

    TelegramIsExplainedE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void aViewerSeesEachByteBesideItsMeaning() {
        try (Visitor viewer = visitors.desktop().signIn("viewer", "/staff/telegram")) {
            viewer.page.getByLabel("Frames").fill(HEAT_METER);
            viewer.button("Decode").click();

            viewer.page.getByText("KAM 80000001").waitFor();
            assertThat(viewer.text()).contains("E7 91 00 00", "37351000 Wh", "no decimal number");
            viewer.assertAccessible();

            viewer.page.getByLabel("Frames").fill(HEAT_METER.replace("E791", "E792"));
            viewer.button("Decode").click();
            viewer.page.getByText("bad_checksum").waitFor();
        }
    }

    @Test
    void meteringStaffSetAKeyThatNobodyIsShown() {
        try (Visitor metering = visitors.desktop().signIn("metering", "/staff/meters/80000001")) {
            Locator key = metering.page.getByLabel("Key", new GetByLabelOptions().setExact(true));
            key.fill("12");
            metering.button("Set the key").click();
            metering.page.getByText("this has 2 characters").waitFor();

            key.fill(KEY);
            metering.button("Set the key").click();
            metering.page.getByText("Its key was set").waitFor();
            assertThat(metering.page.content()).doesNotContain(KEY);

            metering.button("Remove the key").click();
            metering.page.getByText("go to quarantine from then on").waitFor();
            metering.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Remove the key").setExact(true))
                    .last()
                    .click();
            metering.page.getByText("No key is known").waitFor();
        }
        try (Visitor viewer = visitors.desktop().signIn("viewer", "/staff/meters/80000001")) {
            viewer.page.getByText("Key of its telegrams").waitFor();
            assertThat(viewer.text()).doesNotContain("Set the key");
        }
    }
}
