package org.heatshare.integration.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.model.rest.RestDefinition;
import org.apache.camel.model.rest.VerbDefinition;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void describesEveryRouteAndNoOther() throws IOException {
        assertThat(described()).isEqualTo(served());
    }

    @Test
    void isReadByTheParserOfStandardGenerators() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);

        SwaggerParseResult result = new OpenAPIV3Parser().readContents(OpenApi.document(), List.of(), options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(operations(result.getOpenAPI())).hasSize(served().size());
    }

    @Test
    void namesEachOperationOnceAndSaysWhatItAnswers() {
        OpenAPI api = new OpenAPIV3Parser()
                .readContents(OpenApi.document(), List.of(), new ParseOptions())
                .getOpenAPI();

        assertThat(operations(api))
                .extracting(Operation::getOperationId)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(operations(api))
                .filteredOn(operation -> operation.getSecurity() == null)
                .allSatisfy(operation -> assertThat(operation.getResponses())
                        .as(operation.getOperationId())
                        .containsKeys("429", "default"));
    }

    private static List<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        JsonNode paths = new ObjectMapper().readTree(OpenApi.document()).path("paths");
        paths.fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb -> operations.add(verb + " " + path.getKey())));
        return operations;
    }

    private static Set<String> served() {
        RestDefinition rest = new RestDefinition();
        PartnerRoutes.addresses(rest);
        Set<String> operations = new TreeSet<>();
        for (VerbDefinition verb : rest.getVerbs()) {
            operations.add(verb.asVerb() + " " + verb.getPath());
        }
        return operations;
    }
}
