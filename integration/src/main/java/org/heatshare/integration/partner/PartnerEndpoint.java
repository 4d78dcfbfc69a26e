package org.heatshare.integration.partner;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.http.common.HttpMessage;
import org.heatshare.integration.partner.PartnerCall.Answer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between Camel and a call: who asks, whether the token allows it, and an answer that holds nothing of the
 * request (Camel would send its headers back, the token among them).
 */
final class PartnerEndpoint implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerEndpoint.class);

    private final String scope;
    private final Turnstiles turnstiles;
    private final PartnerCall call;

    PartnerEndpoint(String scope, Turnstiles turnstiles, PartnerCall call) {
        this.scope = scope;
        this.turnstiles = turnstiles;
        this.call = call;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        try {
            PartnerPrincipal partner = partner(message);
            if (!partner.scopes().contains(scope)) {
                throw new ProblemException(Problem.missingScope(scope));
            }
            Answer answer = admitted(partner, message);
            answer(message, answer.status(), answer.mediaType(), answer.body());
        } catch (ProblemException e) {
            problem(message, e.problem());
        } catch (IOException e) {
            problem(message, Problem.bodyEndedEarly(e));
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("A partner's call failed; problem {}", id, e);
            problem(
                    message,
                    new Problem(
                            500,
                            "internal",
                            "The fault is ours",
                            "Nothing of this request is acknowledged; send it again. Problem " + id));
        }
    }

    private Answer admitted(PartnerPrincipal partner, Message message) throws IOException {
        Turnstile turnstile = turnstiles.of(partner);
        turnstile.admit();
        PartnerRequest request = new PartnerRequest(partner, message, turnstile.bodyBytesMax());
        if (message.getBody() == null) {
            return call.handle(request);
        }
        Long length = message.getHeader(Exchange.CONTENT_LENGTH, Long.class);
        LimitedBody.check(length == null ? 0 : length, turnstile.bodyBytesMax());
        turnstile.admitBody();
        try {
            return call.handle(request);
        } finally {
            turnstile.bodyDone();
        }
    }

    private static PartnerPrincipal partner(Message message) {
        Object partner = attribute(message);
        if (partner instanceof PartnerPrincipal verified) {
            return verified;
        }
        throw new ProblemException(new Problem(
                401, "no-token", "Who asks is not known", "Send a bearer token of a partner client with the request"));
    }

    private static @Nullable Object attribute(Message message) {
        HttpMessage http = message.getExchange().getIn(HttpMessage.class);
        HttpServletRequest request = http == null ? null : http.getRequest();
        // Tests of the routes have no servlet; they say who asks by an exchange property.
        return request == null
                ? message.getExchange().getProperty(PartnerPrincipal.REQUEST_ATTRIBUTE)
                : request.getAttribute(PartnerPrincipal.REQUEST_ATTRIBUTE);
    }

    private static void problem(Message message, Problem problem) {
        answer(message, problem.status(), Problem.MEDIA_TYPE, problem.toJson());
        if (problem.members().has(Problem.RETRY_AFTER_S)) {
            message.setHeader(
                    "Retry-After", problem.members().path(Problem.RETRY_AFTER_S).asText());
        }
    }

    private static void answer(Message message, int status, String mediaType, Object body) {
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        message.setHeader(Exchange.CONTENT_TYPE, mediaType);
        message.setBody(body);
    }
}
