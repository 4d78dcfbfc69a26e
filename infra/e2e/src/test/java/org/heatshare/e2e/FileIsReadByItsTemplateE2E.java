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

    /** The second message has a quantity that is no number. */
    private static final String INTERCHANGE = """
            UNA:+.? '
            UNB+UNOC:3+SENDER:14+RECEIVER:14+260202:0815+1'
            UNH+1+MSCONS:D:96A:ZZ:EDIEL2'BGM+7+1+9'DTM+735:?+0200:406'UNS+D'
            LOC+90+77700001_P'LIN+1'MEA+AAZ++KWH'
            QTY+136:2.5'DTM+324:202602010000202602010100:719'
            QTY+99:3.5'DTM+324:202602010100202602010200:719'
            CNT+1:6'UNT+13+1'
            UNH+2+MSCONS:D:96A:ZZ:EDIEL2'BGM+7+2+9'UNS+D'
            LOC+90+77700002_P'LIN+1'MEA+AAZ++KWH'
            QTY+136:much'DTM+324:202602010000202602010100:719'
            UNT+9+2'
            UNZ+2+1'
            """;

    private final Visitors visitors;

    FileIsReadByItsTemplateE2E(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void thatWasMadeFromASample() {
        String feed = "Story " + System.currentTimeMillis();
        try (Visitor metering = visitors.desktop().signIn("metering2", "/staff/files/new")) {
            choose(metering, "sample.csv", FILE);
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

            saveAndUpload(metering, feed, ".csv", FILE);
            metering.page
                    .getByText("4 rows were read, 4 of them went to quarantine.")
                    .waitFor();
            metering.page
                    .getByText("'12.357' is no number with decimal sign ','")
                    .waitFor();
            metering.assertAccessible();
        }
    }

    @Test
    void orByWhatItsMessagesSay() {
        String feed = "Ediel " + System.currentTimeMillis();
        try (Visitor metering = visitors.desktop().signIn("metering2", "/staff/files/new")) {
            choose(metering, "sample.edi", INTERCHANGE);
            Locator preview = metering.page.getByRole(AriaRole.REGION, named("How the sample is read"));
            preview.getByText("2 rows can be read, one is refused").waitFor();
            metering.page.getByLabel("Ending of heat’s locations").fill("_P");
            preview.getByRole(
                            AriaRole.CELL,
                            new Locator.GetByRoleOptions().setName("77700001").setExact(true))
                    .first()
                    .waitFor();
            preview.getByText("1 Feb 2026, 01:00 to 1 Feb 2026, 02:00").waitFor();
            preview.getByText("message '2': segment 21 QTY: quantity 'much' must be a number")
                    .waitFor();
            metering.assertAccessible();

            saveAndUpload(metering, feed, ".edi", INTERCHANGE);
            metering.page
                    .getByText("3 rows were read, 3 of them went to quarantine.")
                    .waitFor();
        }
    }

    private static void saveAndUpload(Visitor metering, String feed, String ending, String text) {
        metering.page.getByLabel("Name of the feed").fill(feed);
        metering.button("Save the feed").click();
        metering.page.getByRole(AriaRole.LINK, linked(feed)).waitFor();
        metering.button("Upload a file…").click();
        chooseFeed(metering, feed);
        choose(metering, feed + ending, text);
        metering.button("Close").click();
        metering.page
                .getByRole(AriaRole.LINK, linked(feed.replace(' ', '_') + ending))
                .click();
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

    private static void choose(Visitor metering, String name, String text) {
        metering.page
                .locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(UTF_8)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions linked(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
