package org.heatshare.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HealthReportTest {
    private static final String REPORT = """
            {"status":"DOWN","checks":[
             {"name":"portal","status":"UP"},
             {"name":"database","status":"DOWN","data":{"reason":"t_norrvik"}},
             {"name":"intake","status":"DOWN","data":{"imports":"[{\\"tenant\\":\\"norrvik\\",\\"name\\":\\"history\\",\\"received\\":250,\\"expected\\":1000}]"}}]}
            """;

    @Test
    void namesTheChecksThatAreDown() {
        assertThat(HealthReport.failures(REPORT)).isEqualTo("waiting for database (t_norrvik), intake");
    }

    @Test
    void namesTheMunicipalityThatCouldNotBeMigrated() {
        String failed = "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"migrations\",\"status\":\"DOWN\","
                + "\"data\":{\"kaltio\":\"Migration V1 failed\",\"norrvik\":\"no space\"}}]}";
        assertThat(HealthReport.migrationFailures(failed)).contains("kaltio: Migration V1 failed; norrvik: no space");
        String underWay = "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"migrations\",\"status\":\"DOWN\"}]}";
        assertThat(HealthReport.migrationFailures(underWay)).isEmpty();
    }

    @Test
    void showsHowFarAnImportIs() {
        assertThat(HealthReport.imports(REPORT)).containsExactly("norrvik history: 250 of 1,000 read-outs (25 %)");
    }

    @Test
    void showsWhatTheDevicesWroteDownOfAnImport() {
        String file = "{\"imports\":[{\"tenant\":\"kaltio\",\"name\":\"history\",\"received\":0,\"expected\":0,"
                + "\"message\":\"waiting for the portal\"}]}";

        assertThat(HealthReport.importsOfProgressFile(file))
                .containsExactly("kaltio history: 0 of 0 read-outs (0 %): waiting for the portal");
    }

    @Test
    void survivesWhatIsNoReport() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 1_000; round++) {
            String cut = REPORT.substring(0, random.nextInt(REPORT.length()));
            assertThat(HealthReport.failures(cut)).isNotNull();
            assertThat(HealthReport.migrationFailures(cut)).isEmpty();
            assertThat(HealthReport.imports(cut)).isNotNull();
        }
        assertThat(HealthReport.imports("<html>502</html>")).isEmpty();
    }
}
