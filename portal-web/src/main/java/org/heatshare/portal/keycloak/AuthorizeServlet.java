package org.heatshare.portal.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Hands the browser on to Keycloak's sign-in with the scope {@code organization:*}, which asks for all memberships at
 * once: plain {@code organization} gives somebody with two of them none. Jakarta Security refuses to ask for it itself,
 * because Keycloak does not list it among the scopes it knows.
 *
 * @see "Decision record 0061"
 */
@WebServlet(AuthorizeServlet.PATH)
public class AuthorizeServlet extends HttpServlet {

    static final String PATH = "/authorize";

    private static final String SCOPE = "openid profile organization:*";

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        parameters.put("scope", SCOPE);
        parameters.putIfAbsent("ui_locales", request.getLocale().getLanguage());
        String query = parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        response.sendRedirect(settings.keycloakAuthorizationEndpoint() + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
