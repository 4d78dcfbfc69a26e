package org.heatshare.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a story the running {@link Stack} and a {@link Visitor} factory on one Chromium; both live until the last story. */
public final class EndToEnd implements BeforeAllCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(EndToEnd.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        stack(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class ? stack(context) : visitors(context);
    }

    private static Stack stack(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(Stack.class, key -> new Stack(), Stack.class);
    }

    private static Visitors visitors(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(Visitors.class, key -> chromium(), Visitors.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(HERE);
    }

    private static Visitors chromium() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-dev-shm-usage")));
        return new Visitors(playwright, browser);
    }
}
