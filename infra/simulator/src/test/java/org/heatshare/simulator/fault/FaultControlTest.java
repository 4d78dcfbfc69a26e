package org.heatshare.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultControlTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:30Z"), ZoneOffset.UTC);

    private final FaultBook faults = new FaultBook(List.of());
    private final HttpClient http = HttpClient.newHttpClient();
    private FaultControl control;

    @BeforeEach
    void start() throws IOException {
        control = new FaultControl(0, faults, (kind, target) -> target.equals("80000001"), CLOCK);
        control.start();
    }

    @AfterEach
    void stop() {
        control.close();
    }

    @Test
    void switchesAFaultOnAndOff() throws Exception {
        assertThat(send("POST", "/faults/clock-off?target=80000001&value=120").body())
                .contains("\"target\" : \"80000001\"");
        assertThat(faults.find(FaultKind.CLOCK_OFF, "80000001"))
                .hasValueSatisfying(fault -> assertThat(fault.value()).isEqualTo(120));
        assertThat(faults.isOn(FaultKind.CLOCK_OFF, "80000002")).isFalse();

        send("DELETE", "/faults/clock-off?target=80000001");
        assertThat(faults.current()).isEmpty();
    }

    @Test
    void theStarBefallsEveryTarget() throws Exception {
        send("POST", "/faults/silent-meter?target=*");
        assertThat(faults.isOn(FaultKind.SILENT_METER, "anyone")).isTrue();
        send("DELETE", "/faults");
        assertThat(faults.current()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /faults/nonsense?target=80000001, 404",
        "POST, /faults/silent-meter?target=123, 404",
        "POST, /faults/silent-meter, 404",
        "POST, /faults/clock-off?target=80000001&value=soon, 400",
        "POST, /faults/clock-off?target=80000001&value=NaN, 400",
        "PUT, /faults/clock-off?target=80000001, 405",
        "GET, /other, 404"
    })
    void refusesWhatDoesNotFit(String method, String path, int status) throws Exception {
        assertThat(send(method, path).statusCode()).isEqualTo(status);
        assertThat(faults.current()).isEmpty();
    }

    @Test
    void refusesWebPages() throws Exception {
        HttpResponse<String> answer = http.send(
                request("POST", "/faults/silent-meter?target=*")
                        .header("Origin", "http://localhost:8080")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void namesThePortThatIsTaken() {
        assertThatThrownBy(() -> new FaultControl(control.port(), faults, (kind, target) -> true, CLOCK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(String.valueOf(control.port()))
                .hasMessageContaining("--faults-port");
    }

    @Test
    void faultsAndEndedTripsSurviveARestart(@TempDir Path folder) throws IOException {
        faults.set(FaultKind.SITE_TRIP, "NV-M1", 0, CLOCK.instant());
        faults.clear(FaultKind.SITE_TRIP, "NV-M1", CLOCK.instant().plusSeconds(600));
        faults.set(FaultKind.CLOCK_OFF, "80000001", 90, CLOCK.instant());
        FaultStore store = new FaultStore(folder.resolve("faults.json"));

        store.save(faults.remembered());

        assertThat(store.load()).isEqualTo(faults.remembered());
        assertThat(new FaultBook(store.load()).everOf(FaultKind.SITE_TRIP, "NV-M1"))
                .singleElement()
                .satisfies(trip -> assertThat(trip.until()).isEqualTo("2026-11-20T10:10:00Z"));
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        return http.send(request(method, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + control.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
    }
}
