package org.heatshare.portal.platform.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heatshare.integration.metering.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {
    private static final String MODBUS = "{'code':'HX1','heatSource':'M1','protocol':'MODBUS_TCP','address':'h:502',"
            + "'registerMap':{'registers':[{'name':'s','quantity':'STATE','area':'INPUT','address':1,'type':'UINT16'}]}}";
    private static final String SPARKPLUG = "{'code':'HX2','heatSource':'M1','protocol':'SPARKPLUG_B',"
            + "'address':'ssl://broker:8883/town/edge/hx2','login':'broker',"
            + "'metricMap':{'metrics':[{'name':'s','metric':'State','quantity':'STATE'}]}}";

    @Test
    void registersControllersOfBothProtocols() {
        List<Device> devices = devices(MODBUS + "," + SPARKPLUG);
        assertThat(devices).extracting(Device::protocol).containsExactly("MODBUS_TCP", "SPARKPLUG_B");
        assertThat(devices.get(0).registerMap()).contains("UINT16");
        assertThat(devices.get(0).metricMap()).isNull();
        assertThat(devices.get(1).metricMap()).contains("State");
        assertThat(devices.get(1).registerMap()).isNull();
        assertThat(devices.get(1).login()).isEqualTo("broker");
        assertThat(devices.get(1).heatSource()).isEqualTo("M1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SPARKPLUG_B        | OPC_UA              | protocol is 'OPC_UA'; it must be MODBUS_TCP or SPARKPLUG_B
            ssl://broker:8883  | broker              | The address 'broker/town/edge/hx2' must be like tcp://host:1883/group
            'metric':'State',  | ~~                  | metricMap.metrics[0].metric is missing
            metricMap          | registerMap         | registerMap is not for a controller of this protocol
            SPARKPLUG_B        | MODBUS_TCP          | metricMap is not for a controller of this protocol
            'protocol':'SPARKPLUG_B', | ~~           | protocol is 'null'; it must be MODBUS_TCP or SPARKPLUG_B
            """)
    void refusesAControllerThatDoesNotFitNamingItAndTheField(String right, String wrong, String message) {
        String entry = SPARKPLUG.replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> devices(entry))
                .isInstanceOf(OnboardingRefusedException.class)
                .hasMessageStartingWith("controller HX2: ")
                .hasMessageContaining(message);
    }

    private static List<Device> devices(String controllers) {
        String document = """
                {'tenant':{'slug':'town','name':'Town','country':'SE','currency':'SEK','zone':'Europe/Stockholm','meteringDay':'LOCAL',
                'language':'sv'},'networks':[],'operators':[],'heatSources':[],'gateways':[],'controllers':[%s],'miners':[],'meters':[],
                'deliveryPoints':[],'meterPoints':[],'installations':[],'parties':[],'contracts':[],'vatRates':[],'tariffs':[],
                'creditAgreements':[],'openingBillingRuns':[]}""".formatted(controllers).replace('\'', '"');
        return Registration.registry(OnboardingReader.read(document.getBytes(UTF_8)))
                .devices();
    }
}
