package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.heatshare.db.tenancy.DatabaseSettings.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "n", "Norrvik", "1norrvik", "norrvik`; DROP", "norr_vik", "norrvik\n"})
    void refusesASlugThatCouldNotStandInAnIdentifier(String slug) {
        assertThatThrownBy(() -> new TenantId(slug))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be 2 to 31 lower-case letters, digits or hyphens");
    }

    @Test
    void shortensAnOverlongSlugInItsMessage() {
        assertThatThrownBy(() -> new TenantId("x".repeat(1_000)))
                .hasMessageContaining("x...")
                .hasMessageNotContaining("x".repeat(41));
    }

    @Test
    void namesDatabaseAndRoleAfterTheSlug() {
        Tenant tenant = tenant("mora-by", "t_mora_by");

        assertThat(Tenant.of(
                        tenant.id(),
                        tenant.name(),
                        tenant.country(),
                        tenant.currency(),
                        tenant.zone(),
                        tenant.meteringDay(),
                        tenant.language()))
                .isEqualTo(tenant);
    }

    @Test
    void refusesADatabaseNameThatIsNoPlainIdentifier() {
        assertThatThrownBy(() -> tenant("mora", "t_mora` --"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("database name 't_mora` --'");
    }

    @Test
    void refusesAServerAddressWithADatabaseAndHidesPasswords() {
        var account = new Account("app", "secret");

        assertThat(account.toString()).doesNotContain("secret");
        assertThatThrownBy(() -> new DatabaseSettings("jdbc:mariadb://127.0.0.1:13306/t_norrvik", account, account))
                .hasMessageContaining("without a database");
    }

    private static Tenant tenant(String slug, String databaseName) {
        return new Tenant(
                new TenantId(slug),
                "Mora",
                "SE",
                Currency.getInstance("SEK"),
                ZoneId.of("Europe/Stockholm"),
                MeteringDay.STANDARD,
                Locale.forLanguageTag("sv"),
                databaseName,
                "r_mora_by");
    }
}
