package org.heatshare.portal.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keycloak calls this when somebody signs out elsewhere or is locked out; their sessions here end at once. */
@WebServlet("/backchannel-logout")
public class BackchannelLogoutServlet extends HttpServlet {

    private static final Logger log = LoggerFactory.getLogger(BackchannelLogoutServlet.class);

    @Inject
    transient SignIns signIns;

    @Inject
    transient LogoutTokens tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        if (token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            int ended = signIns.end(tokens.verify(token));
            log.info("Back-channel logout ended {} session(s)", ended);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            log.warn("Refused a logout token: {}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
