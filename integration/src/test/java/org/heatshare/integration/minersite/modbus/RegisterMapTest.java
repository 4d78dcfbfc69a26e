package org.heatshare.integration.minersite.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.heatshare.integration.minersite.map.MappedValue;
import org.heatshare.integration.minersite.map.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterMapTest {
    private static final long SEED = 502;
    private static final String REGISTER =
            "{'name':'speed','quantity':'SHARE','unit':'%','area':'INPUT','address':1,'type':'UINT16'}";

    @Test
    void readsTheExampleOfTheSchema() throws IOException {
        RegisterMap map = RegisterMap.parse(schema().at("/examples/0").toString());

        assertThat(map)
                .isEqualTo(new RegisterMap(
                        17,
                        Duration.ofMinutes(1),
                        List.of(
                                new Register(
                                        new MappedValue("speed", Quantity.SHARE, "%", new BigDecimal("0.01")),
                                        Register.Area.HOLDING,
                                        100,
                                        Register.Type.UINT16,
                                        Register.WordOrder.HIGH_FIRST,
                                        null),
                                new Register(
                                        new MappedValue("electric_power", Quantity.ELECTRIC_POWER, "W", BigDecimal.ONE),
                                        Register.Area.INPUT,
                                        2,
                                        Register.Type.UINT32,
                                        Register.WordOrder.LOW_FIRST,
                                        BigDecimal.ZERO),
                                new Register(
                                        new MappedValue("operating_state", Quantity.STATE, "", BigDecimal.ONE),
                                        Register.Area.INPUT,
                                        8,
                                        Register.Type.UINT16,
                                        Register.WordOrder.HIGH_FIRST,
                                        null))));
    }

    @Test
    void knowsWhatTheSchemaKnows() throws IOException {
        JsonNode register = schema().at("/properties/registers/items/properties");

        assertThat(texts(register.at("/quantity/enum"))).isEqualTo(names(Quantity.values()));
        assertThat(texts(register.at("/type/enum"))).isEqualTo(names(Register.Type.values()));
        assertThat(texts(register.at("/area/enum"))).isEqualTo(names(Register.Area.values()));
        assertThat(texts(register.at("/wordOrder/enum"))).isEqualTo(names(Register.WordOrder.values()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                                          | registerMap must be an object
            {                                           | no JSON
            {'registers':[]}                            | registerMap.registers must be a list of 1 to 1000
            {'registers':[1]}                           | registerMap.registers[0].quantity is missing
            {'poll':5,'registers':[R]}                  | registerMap.poll is unknown
            {'pollSeconds':1,'registers':[R]}           | registerMap.pollSeconds is '1'; it must be a whole number from 5
            {'unitId':'x','registers':[R]}              | registerMap.unitId is '"x"'
            {'addressBase':2,'registers':[R]}           | registerMap.addressBase is '2'
            {'writable':true,'registers':[R]}           | registerMap.writable is 'true'; it must be false: values are read
            {'registers':[R,R]}                         | registerMap.registers[1].name is 'speed'; it must be a name that no other of the registers has
            """)
    void refusesAMapThatDoesNotFitNamingTheField(String json, String message) {
        assertThatThrownBy(() -> RegisterMap.parse(json(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'address':1      | 'address':70000        | address is '70000'; it must be a whole number from 0 to 65535
            'address':1      | 'address':'1'          | address is '"1"'
            'UINT16'         | 'INT8'                 | type is 'INT8'; it must be one of [INT16, UINT16
            'INPUT'          | 'COIL'                 | area is 'COIL'
            '%'              | 'bar'                  | unit is 'bar'; it must be one of [%] for SHARE
            'speed'          | 'Pump speed'           | name is 'Pump speed'; it must be small letters
            'SHARE'          | 'SPEED'                | quantity is 'SPEED'
            'address':1      | 'address':1,'scale':'x'| scale is '"x"'; it must be a number
            'address':1      | 'address':1,'writable':true | writable is 'true'; it must be false
            'address':1      | 'address':1,'adress':1 | adress is unknown
            """)
    void refusesARegisterThatDoesNotFitNamingTheField(String right, String wrong, String message) {
        String map = json("{'registers':[R]}").replace(json(right), json(wrong));

        assertThatThrownBy(() -> RegisterMap.parse(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("registerMap.registers[0]." + message);
    }

    @Test
    void keepsAValueInOneUnitWhicheverTheDeviceTellsItIn() {
        assertThat(Quantity.VOLUME_FLOW.kept(new BigDecimal("1200"), "l/h")).isEqualByComparingTo("1.2");
        assertThat(Quantity.VOLUME_FLOW.kept(new BigDecimal("20"), "l/min")).isEqualByComparingTo("1.2");
        assertThat(Quantity.HEAT_ENERGY.kept(new BigDecimal("3.6"), "GJ")).isEqualByComparingTo("1000");
        assertThat(Quantity.PRESSURE.kept(new BigDecimal("210"), "kPa")).isEqualByComparingTo("2.1");
    }

    @Test
    void givesAMapOrAnErrorForWhateverIsWritten() {
        var random = new SplittableRandom(SEED);
        byte[] document = json("{'registers':[R]}").getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = document.clone();
            for (int i = random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            String text = new String(bytes, 0, random.nextInt(bytes.length + 1), StandardCharsets.UTF_8);
            try {
                RegisterMap.parse(text);
            } catch (IllegalArgumentException expected) {
                assertThat(expected).hasMessageMatching("(?s)registerMap.*");
            } catch (RuntimeException e) {
                fail("seed %d, round %d, document %s".formatted(SEED, round, text), e);
            }
        }
    }

    private static String json(String shorthand) {
        return shorthand
                .replace("R]", REGISTER + "]")
                .replace("R,", REGISTER + ",")
                .replace('\'', '"');
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("../docs/schemas/register-map.schema.json").toFile());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).sorted().toList();
    }
}
