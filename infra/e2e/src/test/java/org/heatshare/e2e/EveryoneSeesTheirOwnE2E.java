package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever signs in sees what is theirs, and a plain refusal for the rest. */
@ExtendWith(EndToEnd.class)
@Order(2)
class EveryoneSeesTheirOwnE2E {

    private final Stack stack;
    private final Visitors visitors;

    EveryoneSeesTheirOwnE2E(Stack stack, Visitors visitors) {
        this.stack = stack;
        this.visitors = visitors;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    viewer,    staff
                    billing,   staff
                    metering,  staff
                    admin,     staff
                    resident,  home
                    resident2, home
                    operator,  operator
                    """)
    void startsWhereTheirRoleWorks(String user, String firstPage) {
        try (Visitor visitor = visitors.desktop().signIn(user)) {
            visitor.page.waitForURL(Pattern.compile(Stack.PORTAL + "/" + firstPage + ".*"));
            assertThat(visitor.heading().innerText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    resident,  /staff/billing
                    resident,  /staff/quarantine
                    resident,  /operator/sites
                    resident2, /staff/meters
                    operator,  /staff/billing
                    viewer,    /bills
                    platform,  /staff/delivery-points
                    """)
    void isRefusedThePagesOfOtherRoles(String user, String address) {
        try (Visitor visitor = visitors.desktop().signIn(user, address)) {
            assertThat(visitor.text()).contains("This page is not for your role");
        }
    }

    @Test
    void theOtherMunicipalitysResidentDoesNotFindABillByItsNumber() {
        String bill;
        try (Visitor resident = visitors.desktop().signIn("resident", "/bills")) {
            resident.page.locator("a[href*='bills/']").first().click();
            resident.page.waitForURL(Pattern.compile(".*/bills/.+"));
            bill = resident.page.url().substring(Stack.PORTAL.length());
        }
        try (Visitor stranger = visitors.desktop().signIn("resident2", bill)) {
            assertThat(stranger.text()).doesNotContain(" kr");
        }
    }

    @Test
    void staffOfOneMunicipalityWhoLiveInAnotherAreAResidentThere() {
        try (Visitor both = visitors.desktop().signIn("both")) {
            both.page.waitForURL(Pattern.compile(Stack.PORTAL + "/home.*"));
            both.open("/staff/billing");
            assertThat(both.text()).contains("This page is not for your role");

            both.page.locator("vaadin-select").first().click();
            both.page.getByRole(AriaRole.OPTION).getByText("Norrvik").first().click();
            both.page.waitForURL(Pattern.compile(Stack.PORTAL + "/staff/overview.*"));
            both.heading().waitFor();
            both.open("/staff/billing");
            assertThat(both.heading().innerText()).isEqualTo("Billing");
            both.open("/home");
            assertThat(both.text()).contains("This page is not for your role");
        }
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        try (Visitor visitor = visitors.desktop().signIn("viewer")) {
            visitor.page.navigate(Stack.PORTAL + "/logout");
            visitor.page.locator("#username").waitFor();
        }
    }

    @Test
    void aSessionThatKeycloakEndsIsEndedHereToo() {
        try (Visitor visitor = visitors.desktop().signIn("viewer2", "/staff/overview")) {
            new KeycloakAdmin(stack).endSessionsOf("viewer2");

            visitor.page.navigate(Stack.PORTAL + "/staff/overview");
            visitor.page.locator("#username").waitFor();
        }
    }
}
