package org.heatshare.integration.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads a body that is a JSON object of reasonable size. */
final class SmallJson {

    private static final int LARGEST_BYTES = 16 << 20;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private SmallJson() {}

    static JsonNode object(PartnerRequest request) throws IOException {
        byte[] bytes = request.body().readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new ProblemException(Problem.tooLarge("The body may have 16 MiB; send less at once"));
        }
        try {
            JsonNode body = JSON.readTree(bytes);
            if (body != null && body.isObject()) {
                return body;
            }
            throw new ProblemException(Problem.badRequest("not-json", "The body must be a JSON object"));
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    Problem.badRequest("not-json", "The body is not JSON: " + e.getOriginalMessage()));
        }
    }
}
