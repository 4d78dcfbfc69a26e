package org.heatshare.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class IdentityClaimsTest {

    private static final TenantId NORRVIK = new TenantId("norrvik");
    private static final TenantId KALTIO = new TenantId("kaltio");

    @Test
    void keepsRolesOfEachMunicipalityApart() {
        SignedIn both = IdentityClaims.signedIn(Map.of(
                "sub", "3333",
                "name", "Bo Th",
                "locale", "sv",
                "organization",
                        Map.of(
                                "norrvik", Map.of("groups", List.of("/staff-billing")),
                                "kaltio", Map.of("groups", List.of("/resident")))));
        assertThat(both)
                .isEqualTo(new SignedIn(
                        "3333",
                        "Bo Th",
                        "sv",
                        Map.of(NORRVIK, Set.of(Role.STAFF_BILLING), KALTIO, Set.of(Role.RESIDENT)),
                        false));
    }

    @Test
    void cutsANameThatIsLongerThanWhereItIsKept() {
        String clef = new String(Character.toChars(0x1D11E));
        Map<String, Object> claims = Map.of("sub", "6", "name", "B".repeat(119) + clef + "ö");
        assertThat(IdentityClaims.signedIn(claims).name()).isEqualTo("B".repeat(119) + clef);
    }

    @Test
    void ignoresGroupsThatAreNoneOfOurs() {
        assertThat(IdentityClaims.memberships(
                        Map.of("organization", Map.of("norrvik", Map.of("groups", List.of("/choir"))))))
                .isEqualTo(Map.of(NORRVIK, Set.of()));
    }

    @Test
    void neverTakesPlatformAdminFromAGroup() {
        assertThat(IdentityClaims.memberships(
                        Map.of("organization", Map.of("norrvik", Map.of("groups", List.of("/platform-admin"))))))
                .isEqualTo(Map.of(NORRVIK, Set.of()));
    }

    @Test
    void takesPlatformAdminFromTheRealmRoles() {
        SignedIn platform = IdentityClaims.signedIn(Map.of("sub", "5", "realm_roles", List.of("platform-admin")));
        assertThat(platform.platformAdmin()).isTrue();
        assertThat(ActiveUser.startOf(platform).roles()).containsExactly(Role.PLATFORM_ADMIN);
    }

    @Test
    void givesNoRolesForABareListOfOrganisations() {
        assertThat(IdentityClaims.memberships(Map.of("organization", List.of("norrvik"))))
                .isEqualTo(Map.of(NORRVIK, Set.of()));
    }

    @Test
    void refusesATokenWithoutSubject() {
        assertThatThrownBy(() -> IdentityClaims.signedIn(Map.of("name", "Nobody")))
                .hasMessageContaining("sub");
    }

    @Test
    void countsOnlyTheRolesOfTheActiveMunicipality() {
        SignedIn both = new SignedIn(
                "3", "B", "", Map.of(NORRVIK, Set.of(Role.STAFF_BILLING), KALTIO, Set.of(Role.RESIDENT)), false);
        assertThat(new ActiveUser(both, KALTIO).hasAnyOf(Role.STAFF_BILLING)).isFalse();
        assertThat(new ActiveUser(both, NORRVIK).hasAnyOf(Role.STAFF_BILLING)).isTrue();
    }

    @Test
    void refusesToActivateAForeignMunicipality() {
        SignedIn resident = new SignedIn("1", "R", "", Map.of(NORRVIK, Set.of(Role.RESIDENT)), false);
        assertThatThrownBy(() -> new ActiveUser(resident, KALTIO)).hasMessageContaining("kaltio");
    }
}
