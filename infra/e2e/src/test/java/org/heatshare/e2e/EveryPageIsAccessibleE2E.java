package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
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

    private final Visitors visitors;

    EveryPageIsAccessibleE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
    }

    /** @param addresses that one user opens one after the other, separated by spaces */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
                    viewer,   /staff/overview /staff/sites/NV-M1 /staff/telegram /open/norrvik
                    billing,  /staff/billing /staff/invoices /staff/books /staff/payments /staff/payments/open
                    metering, /staff/quarantine /staff/meters /staff/findings /staff/gaps /staff/thresholds
                    metering, /staff/gateways /staff/gateways/NV-G01
                    metering, /staff/alarms /staff/alarms?show=resolved
                    metering, /staff/files /staff/files/new
                    admin,    /staff/delivery-points /staff/webhooks
                    resident, /home /use /bills /more
                    operator, /operator/sites /operator/sites/norrvik/NV-M1?by=phase /operator/settlements
                    """)
    void inBothThemesAndOnAPhone(String user, String addresses) throws IOException {
        Files.createDirectories(PICTURES);
        try (Visitor desktop = visitors.desktop().signIn(user);
                Visitor phone = visitors.phone().signIn(user)) {
            for (String address : addresses.split(" ")) {
                desktop.open(address);
                look(desktop, address, "light");
                desktop.assertAccessible();
                desktop.colours(ColorScheme.DARK);
                look(desktop, address, "dark");
                desktop.assertLegible();
                desktop.colours(ColorScheme.LIGHT);
                phone.open(address);
                look(phone, address, "phone");
                phone.assertAccessible();
            }
        }
    }

    private static void look(Visitor visitor, String address, String look) {
        visitor.settle();
        String name = address.substring(1).replace('/', '-') + "-" + look + ".png";
        visitor.page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name)));
        assertThat(visitor.text()).doesNotContain("There is nothing at this address", "not for your role");
    }
}
