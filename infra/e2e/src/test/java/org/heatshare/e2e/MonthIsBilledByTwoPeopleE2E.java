package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main story: one person drafts the last full month, another releases it, a resident opens the bill. */
@ExtendWith(EndToEnd.class)
@Order(1)
@TestMethodOrder(OrderAnnotation.class)
class MonthIsBilledByTwoPeopleE2E {

    private static final YearMonth LAST_MONTH =
            YearMonth.from(LocalDate.now(ZoneId.of("Europe/Stockholm"))).minusMonths(1);
    private static final String LAST_MONTH_IN_WORDS =
            LAST_MONTH.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH));

    private final Visitors visitors;

    MonthIsBilledByTwoPeopleE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    @Order(1)
    void aDraftIsPreviewedByItsMakerWhoCannotReleaseIt() {
        try (Visitor billing = visitors.desktop().signIn("billing", "/staff/billing")) {
            billing.button("Draft " + LAST_MONTH_IN_WORDS).click();

            Locator release = billing.button("Release");
            release.waitFor();
            assertThat(release.isDisabled()).isTrue();
            assertThat(billing.text()).contains("Two people are needed").contains("By component");
        }
    }

    @Test
    @Order(2)
    void aSecondPersonReleasesItAndSeesTheSumThatIsPosted() {
        try (Visitor second = visitors.desktop().signIn("billing2", "/staff/billing")) {
            second.button("Release").click();
            Locator dialog = second.page.getByRole(AriaRole.DIALOG);
            dialog.waitFor();
            assertThat(dialog.innerText()).contains("kr");
            dialog.getByRole(AriaRole.BUTTON).last().click();

            second.page
                    .getByText("Every month that has ended is billed.")
                    .first()
                    .waitFor();
            assertThat(second.text()).contains(LAST_MONTH_IN_WORDS);
        }
    }

    @Test
    @Order(3)
    void aResidentOpensTheBillAndItsPdf() throws IOException {
        try (Visitor resident = visitors.phone().signIn("resident", "/bills")) {
            resident.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LAST_MONTH_IN_WORDS))
                    .first()
                    .click();
            resident.page.waitForURL(Pattern.compile(".*/bills/.+"));
            resident.page.getByText("Heat credit").first().waitFor();
            assertThat(resident.text()).contains("kr", "in normal weather it would have been");

            Download download = resident.page.waitForDownload(() -> resident.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("PDF")))
                    .first()
                    .click());
            try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(new PDFTextStripper().getText(pdf)).contains("kr");
            }
        }
    }

    @Test
    @Order(4)
    void theBooksHoldItUnchangedAndAreTakenAwayAsAFile() throws IOException {
        try (Visitor billing = visitors.desktop().signIn("billing", "/staff/books")) {
            billing.page.getByText("1510 Receivables from customers").first().waitFor();
            billing.button("Go through the journal").click();
            billing.page.getByText("entries are as they were booked").first().waitFor();

            Download download = billing.page.waitForDownload(() -> billing.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entries as SIE"))
                    .click());
            assertThat(download.suggestedFilename()).endsWith(".si");
            assertThat(Files.readString(download.path(), Charset.forName("IBM437")))
                    .contains("#FNAMN \"Norrvik kommun\"", "#KONTO 1510 \"Receivables from customers\"", "#VER H ");
        }
    }
}
