package org.heatshare.integration.minersite.sparkplug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.heatshare.integration.minersite.map.MappedValue;
import org.heatshare.integration.minersite.map.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricMapTest {

    @Test
    void readsTheExampleOfTheSchema() throws IOException {
        assertThat(MetricMap.parse(schema().at("/examples/0").toString()).metrics())
                .containsExactly(
                        new MappedMetric(
                                new MappedValue(
                                        "secondary_supply_temperature", Quantity.TEMPERATURE, "°C", BigDecimal.ONE),
                                "Secondary/Supply temperature"),
                        new MappedMetric(
                                new MappedValue(
                                        "secondary_volume_flow", Quantity.VOLUME_FLOW, "l/min", new BigDecimal("0.1")),
                                "Secondary/Flow"),
                        new MappedMetric(
                                new MappedValue("operating_state", Quantity.STATE, "", BigDecimal.ONE), "State"));
    }

    @Test
    void knowsWhatTheSchemaKnows() throws IOException {
        JsonNode quantities = schema().at("/properties/metrics/items/properties/quantity/enum");

        assertThat(StreamSupport.stream(quantities.spliterator(), false).map(JsonNode::textValue))
                .containsExactlyElementsOf(
                        Arrays.stream(Quantity.values()).map(Quantity::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                                 | metricMap must be an object
            {                                  | metricMap is no JSON
            {'metrics':[]}                     | metricMap.metrics must be a list of 1 to 1000
            {'metrics':[1]}                    | metricMap.metrics[0].quantity is missing
            {'unitId':1,'metrics':[M]}         | metricMap.unitId is unknown
            {'metrics':[M,M]}                  | metricMap.metrics[1].name is 'state'; it must be a name that no other of the metrics has
            {'metrics':[{'name':'state','quantity':'STATE'}]} | metricMap.metrics[0].metric is missing
            """)
    void refusesAMapThatDoesNotFitNamingTheField(String json, String message) {
        String document = json.replace("M", "{'name':'state','metric':'State','quantity':'STATE'}")
                .replace('\'', '"');

        assertThatThrownBy(() -> MetricMap.parse(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsAddressesOfEdgeNodesAndDevices() {
        assertThat(SparkplugAddress.parse("tcp://broker.example:1883/Norrvik/Edge 1"))
                .isEqualTo(new SparkplugAddress(
                        new EdgeNodeAddress("tcp://broker.example:1883", "Norrvik", "Edge 1"), null));
        SparkplugAddress device = SparkplugAddress.parse("ssl://10.1.1.1:8883/g/e/hx1");
        assertThat(device.device()).isEqualTo("hx1");
        assertThat(device.edgeNode().topicFilter()).isEqualTo("spBv1.0/g/+/e/#");
        assertThat(device.edgeNode().commandTopic()).isEqualTo("spBv1.0/g/NCMD/e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "broker:1883/g/e",
                "http://broker:1883/g/e",
                "tcp://broker/g/e",
                "tcp://broker:1883/g",
                "tcp://broker:1883/g/e/d/x",
                "tcp://broker:1883/g/+",
                "tcp://broker:1883/#/e"
            })
    void refusesOtherAddresses(String address) {
        assertThatThrownBy(() -> SparkplugAddress.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be like tcp://host:1883/group/edge-node");
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("../docs/schemas/metric-map.schema.json").toFile());
    }
}
