package org.heatshare.portal.keycloak;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one address under a security constraint: asking for it starts the sign-in, and reaching it signed in takes the
 * person over into our session and goes on to the page they wanted.
 */
@WebServlet(LoginServlet.PATH)
@ServletSecurity(@HttpConstraint(rolesAllowed = "**"))
public class LoginServlet extends HttpServlet {

    static final String PATH = "/login";

    @Inject
    transient OpenIdContext openId;

    @Inject
    transient OidcSettings settings;

    @Inject
    transient SignIns signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> claims = openId.getIdentityToken().getClaims();
        request.changeSessionId();
        HttpSession session = request.getSession();
        SignedIn person = IdentityClaims.signedIn(claims);
        session.setAttribute(SessionUser.ATTRIBUTE, ActiveUser.startOf(person));
        signIns.begin(session, person.subject(), String.valueOf(claims.get("sid")));
        Object wanted = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        response.sendRedirect(settings.getHome() + localPath(wanted));
    }

    /** Only a path within the portal; anything that could lead elsewhere becomes the first page. */
    static String localPath(@Nullable Object wanted) {
        String path = wanted instanceof String text ? text : "";
        boolean elsewhere = path.startsWith("/") || path.startsWith("\\") || path.contains(":") || path.contains("//");
        return elsewhere ? "" : path;
    }
}
