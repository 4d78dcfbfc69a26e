package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page against WCAG 2.1 A and AA in both themes and on a phone; a picture of each is left in the build folder. */
@ExtendWith(EndToEnd.class)
@Order(4)
class EveryPageIsAccessibleE2E {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int SETTLED_MS = 1500;

    private final Visitors visitors;

    EveryPageIsAccessibleE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    viewer,   /staff/overview
                    billing,  /staff/billing
                    billing,  /staff/invoices
                    metering, /staff/quarantine
                    metering, /staff/meters
                    metering, /staff/alarms
                    metering, /staff/alarms?show=resolved
                    metering, /staff/findings
                    metering, /staff/gaps
                    metering, /staff/files
                    metering, /staff/files/new
                    viewer,   /staff/telegram
                    admin,    /staff/delivery-points
                    resident, /home
                    resident, /use
                    resident, /bills
                    resident, /more
                    viewer,   /staff/sites/NV-M1
                    operator, /operator/sites
                    operator, /operator/sites/norrvik/NV-M1?by=phase
                    operator, /operator/settlements
                    viewer,   /open/norrvik
                    """)
    void inBothThemesAndOnAPhone(String user, String address) throws IOException {
        check(visitors.desktop(), user, address, "light");
        check(visitors.desktopInTheDark(), user, address, "dark");
        check(visitors.phone(), user, address, "phone");
    }

    private static void check(Visitor fresh, String user, String address, String look) throws IOException {
        try (Visitor visitor = address.startsWith("/open") ? fresh.open(address) : fresh.signIn(user, address)) {
            visitor.page.waitForTimeout(SETTLED_MS);
            Files.createDirectories(PICTURES);
            String name = address.substring(1).replace('/', '-') + "-" + look + ".png";
            visitor.page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name)));
            assertThat(visitor.text()).doesNotContain("There is nothing at this address", "not for your role");
            visitor.assertAccessible();
        }
    }
}
