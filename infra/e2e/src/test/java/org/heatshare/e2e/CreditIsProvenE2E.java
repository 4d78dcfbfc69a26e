package org.heatshare.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident checks the heat credit of a bill against the root that the municipality published. */
@ExtendWith(EndToEnd.class)
@Order(10)
class CreditIsProvenE2E {

    private final Visitors visitors;

    CreditIsProvenE2E(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void byThePublishedRootAndNotAfterAChange() throws IOException {
        try (Visitor resident = visitors.desktop().signIn("resident", "/bills")) {
            resident.page.locator("a[href*='bills/']").first().click();
            resident.page.waitForURL(Pattern.compile(".*/bills/.+"));
            String root = resident.page.locator("code.hs-hash").first().innerText();
            resident.assertAccessible();
            String proof = Files.readString(resident.page
                    .waitForDownload(() -> resident.link("Save the proof").click())
                    .path());
            Page check = resident.page.waitForPopup(
                    () -> resident.link("Check the proof").click());
            check.getByText("The proof holds.").waitFor();
            check.close();
            // A page behind another is not drawn, and what is clicked is then looked for where it stood before.
            resident.page.bringToFront();

            resident.open("/open/norrvik");
            resident.page.getByText(root).waitFor();
            resident.link("Check a proof").click();
            Page page = resident.page;
            page.getByLabel("Proof").setInputFiles(file(proof));
            page.getByText("The proof holds.").waitFor();
            page.getByLabel("Published root").fill(root);
            answer(page, "The root is the published one").getByText("✓").waitFor();
            page.getByLabel("Published root").fill(another(root));
            answer(page, "The root is the published one").getByText("✗").waitFor();
            page.getByLabel("Published root").fill("");
            page.getByLabel("Proof").setInputFiles(file(proof.replaceFirst("\"creditMinor\":", "\"creditMinor\":1")));
            page.getByText("The proof does not hold.").waitFor();
            resident.assertAccessible();
            // A demo of few homes may have no credit that goes by the hour; the manual's example has.
            page.getByLabel("Proof")
                    .setInputFiles(file(Files.readString(Path.of("../../docs/examples/proof-matched.json"))));
            page.getByText("The proof holds.").waitFor();
            answer(page, "follows from your hours").getByText("✓").waitFor();
        }
    }

    /** The root with its first digit changed. */
    private static String another(String root) {
        return (root.startsWith("0") ? "1" : "0") + root.substring(1);
    }

    private static Locator answer(Page page, String question) {
        return page.locator("li").filter(new Locator.FilterOptions().setHasText(question));
    }

    private static FilePayload file(String proof) {
        return new FilePayload("proof.json", "application/json", proof.getBytes(UTF_8));
    }
}
