package org.heatshare.integration.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
