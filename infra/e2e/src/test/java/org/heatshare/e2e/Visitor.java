package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** One person at one browser. */
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final double PATIENCE_MS = 30_000;

    private final BrowserContext context;
    final Page page;

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
    }

    /** Opens the portal's first page, which asks for a sign-in, and signs in; the demo's passwords are the user names. */
    Visitor signIn(String user) {
        return signIn(user, "/");
    }

    /** Asks for a page by its address, and is brought there by way of the sign-in. */
    Visitor signIn(String user, String address) {
        page.navigate(Stack.PORTAL + address);
        page.locator("#username").fill(user);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Stack.PORTAL) && !url.contains("/callback") && !url.contains("/login"));
        heading().waitFor();
        return this;
    }

    /** Goes to an address of the portal and waits for the page's heading. */
    Visitor open(String address) {
        page.navigate(Stack.PORTAL + address);
        heading().waitFor();
        return this;
    }

    /** Has the visitor's system change between light and dark; the page that is open follows. */
    void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Waits until the page has read what it shows and rests. */
    Visitor settle() {
        page.waitForFunction("() => !document.querySelector('.hs-skeleton')"
                + " && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** Fails with the rule, the page and the element for each violation of WCAG 2.1 A or AA. */
    void assertAccessible() {
        assertNone(new AxeBuilder(page).withTags(WCAG_AA));
    }

    /** The same for the one rule that colours decide. */
    void assertLegible() {
        assertNone(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** Not before every list of choices is closed: one that is on its way out has no name any more. */
    private void assertNone(AxeBuilder rules) {
        page.waitForFunction(
                "() => [...document.querySelectorAll('[role=listbox]')].every(list => !list.checkVisibility())");
        List<Rule> violations = rules.analyze().getViolations();
        assertThat(violations)
                .as(() -> page.url() + " " + Violations.describe(violations))
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
