package org.heatshare.portal.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session here and, by a redirect with the identity token as hint, in Keycloak. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getSession(false) != null) {
            request.getSession().removeAttribute(SessionUser.ATTRIBUTE);
        }
        request.logout();
        if (!response.isCommitted()) {
            response.sendRedirect(settings.getHome());
        }
    }
}
