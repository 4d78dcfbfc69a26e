package org.heatshare.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** People with a browser each: a fresh profile that shares nothing with another's. */
final class Visitors implements AutoCloseable {

    static final int DESKTOP_WIDTH = 1280;
    static final int PHONE_WIDTH = 390;

    private final Playwright playwright;
    private final Browser browser;

    Visitors(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    Visitor desktop() {
        return visitor(DESKTOP_WIDTH, 900);
    }

    Visitor phone() {
        return visitor(PHONE_WIDTH, 844);
    }

    private Visitor visitor(int width, int height) {
        return new Visitor(browser.newContext(new NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Stockholm")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
