package org.heatshare.portal.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import org.heatshare.integration.partner.PartnerPrincipal;
import org.heatshare.integration.partner.Problem;
import org.heatshare.portal.keycloak.PartnerTokens.NoSingleTenantException;
import org.heatshare.portal.keycloak.PartnerTokens.Partner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before the partner API: nothing comes through without a genuine token of one municipality, but for the API's
 * own description.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class PartnerFilter implements Filter {

    private static final Logger log = LoggerFactory.getLogger(PartnerFilter.class);
    private static final String SCHEME = "Bearer ";
    private static final String OPEN_TO_ALL = "/api/v1/openapi.json";

    @Inject
    PartnerTokens tokens;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        if (request.getRequestURI().equals(request.getContextPath() + OPEN_TO_ALL) || admitted(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean admitted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refuse(response, 401, "no-token", "Send the header Authorization: Bearer and an access token");
        }
        try {
            Partner partner =
                    tokens.verify(authorization.substring(SCHEME.length()).strip());
            request.setAttribute(
                    PartnerPrincipal.REQUEST_ATTRIBUTE,
                    new PartnerPrincipal(partner.clientId(), partner.tenant(), partner.scopes()));
            return true;
        } catch (KeySourceException e) {
            log.error("Keycloak's keys could not be fetched", e);
            return refuse(response, 503, "no-keys", "Tokens cannot be checked just now; send the request again later");
        } catch (NoSingleTenantException e) {
            return refuse(response, 403, "no-single-municipality", String.valueOf(e.getMessage()));
        } catch (BadJOSEException | JOSEException | ParseException e) {
            log.debug("A token was refused", e);
            return refuse(response, 401, "invalid-token", "The token is expired or not one of ours; fetch a new one");
        }
    }

    private static boolean refuse(HttpServletResponse response, int status, String code, String detail)
            throws IOException {
        response.setStatus(status);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType("application/problem+json");
        response.getWriter().write(new Problem(status, code, "The request is not let in", detail).toJson());
        return false;
    }
}
