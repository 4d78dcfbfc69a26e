package org.heatshare.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kaltio's metering staff make a feed from a sample, correct what was proposed, and have a file read by it. */
@ExtendWith(EndToEnd.class)
@Order(9)
class FileIsReadByItsTemplateE2E {

    /** The second reading has an impossible date, the last a decimal point. */
    private static final String FILE = """
            Mittari;Pvm;Kello;Energia (MWh)
            77700001;01.02.2026;00:00;12,345
            77700001;31.02.2026;01:00;12,349
            77700001;01.02.2026;02:00;12,353
            77700001;01.02.2026;03:00;12.357
            """;

    private final Visitors visitors;

    FileIsReadByItsTemplateE2E(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void thatWasMadeFromASample() {
        String feed = "Story " + System.currentTimeMillis();
        try (Visitor metering = visitors.desktop().signIn("metering2", "/staff/files/new")) {
            choose(metering, "sample.csv");
            Locator preview = metering.page.getByRole(AriaRole.REGION, named("How the sample is read"));
            preview.getByText("2 rows can be read, 2 are refused").waitFor();
            preview.getByText("12,345.000 kWh").waitFor();
            preview.getByText("time '31.02.2026 01:00' is not written as dd.MM.yyyy HH:mm")
                    .waitFor();
            preview.getByText("'12.357' is no number with decimal sign ','").waitFor();
            metering.assertAccessible();

            metering.page.getByLabel("Delimiter").first().click();
            metering.page
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Comma ,"))
                    .click();
            metering.page.getByText("The whole file would be refused").waitFor();
            metering.page.getByLabel("Delimiter").first().click();
            metering.page
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Semicolon ;"))
                    .click();
            preview.getByText("2 rows can be read, 2 are refused").waitFor();

            tells(metering, "the heat of an hour");
            preview.getByText("1 Feb 2026, 00:00 to 1 Feb 2026, 01:00").waitFor();
            metering.assertAccessible();
            tells(metering, "the meter’s register");
            preview.getByText("2 rows can be read, 2 are refused").waitFor();

            metering.page.getByLabel("Name of the feed").fill(feed);
            metering.button("Save the feed").click();
            metering.page.getByRole(AriaRole.LINK, linked(feed)).waitFor();

            metering.button("Upload a file…").click();
            chooseFeed(metering, feed);
            choose(metering, feed + ".csv");
            metering.button("Close").click();
            String file = feed.replace(' ', '_') + ".csv";
            metering.page.getByRole(AriaRole.LINK, linked(file)).click();
            metering.page
                    .getByText("4 rows were read, 4 of them went to quarantine.")
                    .waitFor();
            metering.page
                    .getByText("'12.357' is no number with decimal sign ','")
                    .waitFor();
            metering.assertAccessible();
        }
    }

    private static void tells(Visitor metering, String what) {
        metering.page.getByLabel("Each row tells").first().click();
        metering.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(what))
                .click();
    }

    private static void chooseFeed(Visitor metering, String feed) {
        Locator dialog = metering.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Feed").first().click();
        metering.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(feed))
                .click();
    }

    private static void choose(Visitor metering, String name) {
        metering.page
                .locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload(name, "text/csv", FILE.getBytes(UTF_8)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions linked(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
