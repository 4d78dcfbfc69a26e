package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kaltio's administrator has a service desk told of batches; its program fails once and then takes what comes. */
@ExtendWith(EndToEnd.class)
@Order(8)
class WebhookIsDeliveredE2E {

    private final Visitors visitors;
    private final Partner partner;

    WebhookIsDeliveredE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
        this.partner = new Partner(stack, "partner-kaltio");
    }

    @Test
    void signedAndSentAgain() throws Exception {
        String name = "Desk " + System.currentTimeMillis();
        try (ServiceDesk desk = new ServiceDesk();
                Visitor admin = visitors.desktop().signIn("admin2", "/staff/webhooks")) {
            String secret = add(admin, name, desk);
            admin.page.getByRole(AriaRole.LINK, named(name)).click();
            admin.page.waitForURL("**/staff/webhooks/*");

            desk.failOnce();
            admin.button("Send a test event").click();
            admin.page.getByText("Status 500").first().waitFor();
            admin.button("Send all failed again (1)").click();
            admin.page.getByText("Status 204").first().waitFor();
            assertThat(desk.take().id()).isEqualTo(desk.take().id());

            partner.post(partner.token("readings:write"), reading());
            ServiceDesk.Message batch = desk.take();
            assertThat(batch.body()).contains("\"type\":\"batch.done\"", "\"received\":1");
            assertThat(batch.isSignedWith(secret)).isTrue();
            assertThat(batch.isSignedWith("whsec_" + "A".repeat(43) + "=")).isFalse();
            admin.page.getByText("Batch of readings taken").nth(1).waitFor();
            admin.assertAccessible();

            delete(admin, name);
        }
    }

    @Test
    void nobodyButAnAdministratorSeesThem() {
        try (Visitor viewer = visitors.phone().signIn("metering2", "/staff/webhooks")) {
            assertThat(viewer.text()).contains("not for your role");
        }
    }

    private static String add(Visitor admin, String name, ServiceDesk desk) {
        admin.button("Add a webhook…").click();
        Locator dialog = admin.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").first().fill(name);
        dialog.getByLabel("Address").first().fill("https://192.168.1.1/hook");
        dialog.getByLabel("Batch of readings taken").first().check();
        inDialog(admin, "Add").click();
        dialog.getByText("This address is not on the Internet").waitFor();
        admin.assertAccessible();
        dialog.getByLabel("Address").first().fill(desk.address());
        inDialog(admin, "Add").click();
        Locator secret = admin.page.getByLabel("Secret", new Page.GetByLabelOptions().setExact(true));
        secret.first().waitFor();
        String text = secret.first().inputValue();
        inDialog(admin, "I have kept it").click();
        return text;
    }

    private static void delete(Visitor admin, String name) {
        admin.button("Delete…").click();
        inDialog(admin, "Delete").click();
        admin.page.getByText("There is no such webhook").waitFor();
        admin.page.getByRole(AriaRole.LINK, named("All webhooks")).click();
        admin.page.waitForURL("**/staff/webhooks");
        admin.settle();
        assertThat(admin.text()).doesNotContain(name);
    }

    private static Locator inDialog(Visitor admin, String button) {
        return admin.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String reading() throws IOException {
        return """
               [{"meter":"44444444","quantity":"heat_energy","value":"1","unit":"kWh","at":"%s"}]
               """.formatted(Instant.now().truncatedTo(ChronoUnit.HOURS));
    }
}
