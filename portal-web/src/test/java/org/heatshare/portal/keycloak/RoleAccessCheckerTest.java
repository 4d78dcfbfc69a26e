package org.heatshare.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class RoleAccessCheckerTest {

    private static final TenantId NORRVIK = new TenantId("norrvik");

    static class Unannotated {}

    @AllowedRoles({})
    static class ForAllSignedIn {}

    @AllowedRoles({Role.STAFF_BILLING, Role.STAFF_ADMIN})
    static class ForBilling {}

    @OpenToAll
    static class Open {}

    private static RoleAccessChecker checkerFor(Role... roles) {
        SignedIn person = new SignedIn("1", "P", "", Map.of(NORRVIK, Set.of(roles)), false);
        return new RoleAccessChecker(user(Optional.of(new ActiveUser(person, NORRVIK))));
    }

    private static CurrentUser user(Optional<ActiveUser> active) {
        return new CurrentUser() {
            @Override
            public Optional<ActiveUser> find() {
                return active;
            }

            @Override
            public void switchTo(TenantId tenant) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void refusesAViewThatSaysNothing() {
        assertThat(checkerFor(Role.values()).mayOpen(Unannotated.class)).isFalse();
    }

    @Test
    void asksForOneOfTheRoles() {
        assertThat(checkerFor(Role.STAFF_ADMIN).mayOpen(ForBilling.class)).isTrue();
        assertThat(checkerFor(Role.STAFF_METERING).mayOpen(ForBilling.class)).isFalse();
    }

    @Test
    void letsAnybodySignedInSeeAViewWithoutRoles() {
        assertThat(checkerFor().mayOpen(ForAllSignedIn.class)).isTrue();
    }

    @Test
    void letsTheAnonymousSeeOnlyWhatIsOpenToAll() {
        RoleAccessChecker anonymous = new RoleAccessChecker(user(Optional.empty()));
        assertThat(anonymous.mayOpen(Open.class)).isTrue();
        assertThat(anonymous.mayOpen(ForAllSignedIn.class)).isFalse();
        assertThat(anonymous.mayOpen(ForBilling.class)).isFalse();
        assertThat(anonymous.mayOpen(Unannotated.class)).isFalse();
    }
}
