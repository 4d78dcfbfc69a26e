package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality's own limit of a check: a value that makes no sense is refused, the other one is seen by all and taken back. */
@ExtendWith(EndToEnd.class)
@Order(3)
class LimitIsSetAndTakenBackE2E {

    private static final String LIMIT = "Spike, median deviations";
    private static final String PAGE = "/staff/thresholds?model=MULTICAL%20403";

    private final Visitors visitors;

    LimitIsSetAndTakenBackE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void forOneModelOfMeters() {
        try (Visitor metering = visitors.desktop().signIn("metering", PAGE)) {
            metering.button("Change: " + LIMIT).click();
            Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
            Locator value = dialog.getByLabel("New value");
            value.fill("500");
            press(dialog, "Set the limit");
            dialog.getByText("500 is not possible. Write a number, 2 to 50").waitFor();
            value.fill("7.5");
            press(dialog, "Set the limit");
            metering.button("Take back: " + LIMIT).waitFor();
            metering.assertAccessible();

            try (Visitor viewer = visitors.phone().signIn("viewer", PAGE)) {
                row(viewer).getByText("7.5").waitFor();
                assertThat(viewer.text()).doesNotContain("Change…", "Take back");
            }

            metering.button("Take back: " + LIMIT).click();
            row(metering).getByText("The usual").waitFor();
            assertThat(metering.page.getByText("Take back").count()).isZero();
        }
    }

    private static Locator row(Visitor visitor) {
        return visitor.page.locator("tr", new Page.LocatorOptions().setHasText(LIMIT));
    }

    private static void press(Locator dialog, String name) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
