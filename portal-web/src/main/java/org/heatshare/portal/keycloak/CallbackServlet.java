package org.heatshare.portal.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where Keycloak returns to. Reached by itself only after a stale or repeated return: back to the first page. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(settings.getHome());
    }
}
