package org.heatshare.portal.keycloak;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.security.Principal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sends the anonymous to sign in and remembers where they wanted to go; shows the signed-in a plain refusal. The
 * person is ours, from the session, not the container's principal, because roles depend on the active municipality.
 */
final class AccessControl extends NavigationAccessControl {

    private final transient CurrentUser user;

    AccessControl(CurrentUser user) {
        super(List.of(new RoleAccessChecker(user)), new DefaultAccessCheckDecisionResolver());
        this.user = user;
        setLoginView(LoginServlet.PATH);
    }

    @Override
    protected @Nullable Principal getPrincipal(VaadinRequest request) {
        return user.find()
                .<Principal>map(active -> () -> active.user().subject())
                .orElse(null);
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return name -> user.find().stream()
                .flatMap(active -> active.roles().stream())
                .anyMatch(role -> role.group().equals(name));
    }
}
