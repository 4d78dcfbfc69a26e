package org.heatshare.portal.platform.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final String SMALL = """
            {"tenant":{"slug":"lillby","name":"Lillby","country":"SE","currency":"SEK","zone":"Europe/Stockholm",
              "meteringDay":"STANDARD","language":"sv"},
             "networks":[{"code":"LB","name":"Lillby"}],
             "operators":[{"code":"hydro","name":"Hydro","subjects":["a"]}],
             "heatSources":[{"code":"LB-M1","network":"LB","kind":"MINER_SITE","name":"Hamnen","operator":"hydro",
               "thermalPowerMaxW":100000,"commissionedOn":"2024-09-01","fuel":"electricity"}],
             "gateways":[{"code":"LB-G01","address":"127.17.0.1:10001","protocol":"MBUS_TCP"}],
             "controllers":[], "miners":[],
             "meters":[{"serial":"80000001","manufacturer":"KAM","model":"M","medium":"heat","primaryAddress":1,
               "gateway":"LB-G01","energyUnit":"kWh","registerDigits":8,"thermalPowerMaxW":40000}],
             "deliveryPoints":[{"code":"LB-1","network":"LB","kind":"HOUSE","dwellings":1,"street":"Storgatan 1",
               "postalCode":"89101","city":"Lillby","heatedAreaM2":142}],
             "meterPoints":[{"code":"MP-1","kind":"DELIVERY","deliveryPoint":"LB-1"}],
             "installations":[{"meterPoint":"MP-1","meter":"80000001","installedAt":"2024-09-30T22:00:00Z",
               "startRegisterWh":0}],
             "parties":[{"key":"P-1","kind":"PERSON","name":"Anna Ek","email":null,"language":"sv",
               "protectedIdentity":false}],
             "contracts":[{"number":"C-1","deliveryPoint":"LB-1","party":"P-1","validFrom":"2024-10-01",
               "validUntil":null,"tariff":"VILLA","customerClass":"HOUSEHOLD","subjects":["s"]}],
             "vatRates":[{"customerClass":"HOUSEHOLD","validFrom":"2000-01-01","ratePercent":"25"}],
             "tariffs":[], "creditAgreements":[], "openingBillingRuns":[
               {"period":"2026-08","preparedBy":"one","releasedBy":"two"}]}
            """;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsEverySection() throws InvalidDocumentException {
        OnboardingDocument document = reader.read(bytes(SMALL));

        assertThat(document.tenant().toTenant().databaseName()).isEqualTo("t_lillby");
        assertThat(document.meters().get(0).toMeter().energyUnit().symbol()).isEqualTo("kWh");
        assertThat(document.contracts().get(0).subjects()).containsExactly("s");
        assertThat(document.openingBillingRuns()).hasSize(1);
    }

    @Test
    void namesAFieldThatIsUnknown() {
        assertThatThrownBy(() -> reader.read(bytes(SMALL.replace("\"street\"", "\"road\""))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("deliveryPoints[0]")
                .hasMessageContaining("road");
    }

    @Test
    void namesAFieldOfTheWrongKind() {
        assertThatThrownBy(() -> reader.read(bytes(SMALL.replace("\"2024-10-01\"", "\"soon\""))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("contracts[0].validFrom");
    }

    @Test
    void namesASectionThatIsMissing() {
        assertThatThrownBy(() -> reader.read(bytes(SMALL.replace("\"tariffs\":[],", ""))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("tariffs");
    }

    @Test
    void refusesRandomAndTruncatedBytes() {
        byte[] whole = bytes(SMALL);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 1000; i++) {
            byte[] bad = Arrays.copyOf(whole, random.nextInt(whole.length - 3));
            if (bad.length > 0 && random.nextBoolean()) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertThatThrownBy(() -> reader.read(bad)).isInstanceOf(InvalidDocumentException.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
