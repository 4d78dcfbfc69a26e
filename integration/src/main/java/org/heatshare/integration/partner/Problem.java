package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;

/**
 * Why a request was not done, as problem details (RFC 9457).
 *
 * @param status HTTP status
 * @param code kebab case, stable: programs decide by it
 * @param title the kind of problem in words
 * @param detail field, value and remedy in words
 * @param members what else programs may decide by, beside the standard's own members
 */
public record Problem(int status, String code, String title, String detail, ObjectNode members) {

    /** The member that says how many seconds to wait. */
    static final String RETRY_AFTER_S = "retry_after_s";

    static final String MEDIA_TYPE = "application/problem+json";

    public Problem(int status, String code, String title, String detail) {
        this(status, code, title, detail, JsonNodeFactory.instance.objectNode());
    }

    static Problem badRequest(String code, String detail) {
        return new Problem(400, code, "The request cannot be read", detail);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "not-found", "Not here", detail);
    }

    /** @param cause the connection's or the compression's own words */
    static Problem bodyEndedEarly(IOException cause) {
        return badRequest(
                "body-ended-early",
                "The body could not be read to its end: " + cause.getMessage()
                        + ". Send all of it again; what was stored comes back as duplicate");
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "body-too-large", "The body is too large", detail);
    }

    /** @param after whole seconds of it, rounded up, are in the answer */
    static Problem tooMany(String detail, Duration after) {
        long seconds = Math.max(1, after.plusMillis(999).toSeconds());
        return new Problem(
                429,
                "too-many-requests",
                "Too much at once",
                detail + "; send it again in " + seconds + " s",
                JsonNodeFactory.instance.objectNode().put(RETRY_AFTER_S, seconds));
    }

    /** The same, with what was kept of the body before it was broken off. */
    Problem with(Batch batch) {
        return new Problem(status, code, title, detail, batch.counts());
    }

    static Problem missingScope(String scope) {
        return new Problem(
                403,
                "missing-scope",
                "The token does not allow this",
                "The token lacks the scope " + scope
                        + "; ask for it when the token is fetched, or ask the municipality");
    }

    /** As problem details. */
    public String toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "https://heatshare.org/problems/" + code);
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        json.setAll(members);
        return json.toString();
    }
}
