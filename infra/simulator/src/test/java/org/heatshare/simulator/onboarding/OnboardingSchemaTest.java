package org.heatshare.simulator.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.heatshare.simulator.town.Towns;
import org.junit.jupiter.api.Test;

/** The published schema allows what the demo's documents hold, and refuses what the portal would refuse. */
class OnboardingSchemaTest {
    private static final String SCHEMAS = "https://heatshare.org/schemas/";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                            SCHEMAS,
                            Path.of("../../docs/schemas")
                                    .toAbsolutePath()
                                    .toUri()
                                    .toString())))
            .getSchema(SchemaLocation.of(SCHEMAS + "onboarding.schema.json"));

    @Test
    void theDemosDocumentsFit() {
        assertThat(SCHEMA.validate(OnboardingDocumentTest.document(Towns.norrvik(30))))
                .isEmpty();
        assertThat(SCHEMA.validate(OnboardingDocumentTest.document(Towns.kaltio())))
                .isEmpty();
    }

    @Test
    void aControllerHasTheMapOfItsProtocol() throws IOException {
        String controller = """
                {"code":"HX9","heatSource":"M1","protocol":"SPARKPLUG_B","address":"tcp://broker:1883/town/edge",
                 "metricMap":{"metrics":[{"name":"state","metric":"State","quantity":"STATE"}]}}""";
        assertThat(SCHEMA.validate(with(controller))).isEmpty();
        assertThat(SCHEMA.validate(with(controller.replace("SPARKPLUG_B", "MODBUS_TCP"))))
                .isNotEmpty();
        assertThat(SCHEMA.validate(with(controller.replace("metricMap", "registerMap"))))
                .isNotEmpty();
        assertThat(SCHEMA.validate(with(controller.replace("tcp://broker:1883/town/edge", "broker:1883"))))
                .isNotEmpty();
    }

    private static JsonNode with(String controller) throws IOException {
        ObjectNode document = OnboardingDocumentTest.document(Towns.kaltio()).deepCopy();
        ((ArrayNode) document.get("controllers")).add(MAPPER.readTree(controller));
        return document;
    }
}
