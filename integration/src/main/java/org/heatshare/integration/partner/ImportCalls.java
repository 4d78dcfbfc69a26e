package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.ImportProgress;

/** {@code /imports}: announces an import of history, and tells how far it is. */
final class ImportCalls {

    private final ImportJobs imports;

    ImportCalls(ImportJobs imports) {
        this.imports = imports;
    }

    PartnerCall.Answer announce(PartnerRequest request) throws IOException {
        JsonNode body = SmallJson.object(request);
        String name = body.path("name").asText("");
        if (name.isBlank() || name.length() > 120) {
            throw new ProblemException(Problem.badRequest("name", "name must be a text of 1 to 120 characters"));
        }
        JsonNode expected = body.path("expectedReadOuts");
        if (!expected.isIntegralNumber() || !expected.canConvertToLong() || expected.asLong() < 0) {
            throw new ProblemException(
                    Problem.badRequest("expectedReadOuts", "expectedReadOuts must be a whole number of read-outs"));
        }
        return answer(201, imports.announce(request.tenant(), request.partner().clientId(), name, expected.asLong()));
    }

    PartnerCall.Answer find(PartnerRequest request) {
        String id = String.valueOf(request.parameter("id"));
        return Identifiers.number(id)
                .flatMap(number ->
                        imports.find(request.tenant(), request.partner().clientId(), number))
                .map(found -> answer(200, found))
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no import '" + id + "' of yours")));
    }

    private static PartnerCall.Answer answer(int status, ImportProgress progress) {
        return new PartnerCall.Answer(
                status,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", String.valueOf(progress.id()))
                        .put("name", progress.name())
                        .put("expectedReadOuts", progress.expected())
                        .put("receivedReadOuts", progress.received())
                        .toString());
    }
}
