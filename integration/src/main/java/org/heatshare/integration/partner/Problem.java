package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Why a request was not done, as problem details (RFC 9457).
 *
 * @param status HTTP status
 * @param code kebab case, stable: programs decide by it
 * @param title the kind of problem in words
 * @param detail field, value and remedy in words
 */
public record Problem(int status, String code, String title, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem badRequest(String code, String detail) {
        return new Problem(400, code, "The request cannot be read", detail);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "not-found", "Not here", detail);
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
        return json.toString();
    }
}
