package org.heatshare.launcher.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.heatshare.launcher.process.Command;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.settings.Installation;

/** The demo's devices and its history. It waits for the portal itself, so it needs no other part to start. */
public final class SimulatorPart implements Part {
    private static final int DEMO_HOMES = 2_800;

    private final Installation installation;
    private final OptionalInt homes;

    /** @param homes how many homes; empty means as many as the data folder's demo has, or a new demo's usual number */
    public SimulatorPart(Installation installation, OptionalInt homes) {
        this.installation = installation;
        this.homes = homes;
    }

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public String address() {
        return control();
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Port port() {
        return new Port(
                installation.settings().port("heatshare.simulator.faults-port", 18_190),
                "heatshare.simulator.faults-port");
    }

    @Override
    public void prepare(Consumer<String> progress) throws IOException {
        if (!Files.exists(jar())) {
            throw new IOException(jar() + " is missing; build it with ./heatshare up");
        }
    }

    @Override
    public Command command() throws IOException {
        Folders folders = installation.folders();
        String marker = "-Dheatshare.data=" + folders.data();
        List<String> line = List.of(
                Jvm.executable(),
                "-Xms32m",
                "-Xmx" + installation.settings().size("heatshare.simulator.heap", "320m"),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + folders.tmp(),
                marker,
                "-jar",
                jar().toString(),
                "--homes",
                Integer.toString(homes()),
                "--data",
                folders.data().toString(),
                "--onboarding",
                folders.onboarding().toString(),
                "--portal",
                installation.portal().probeUrl(),
                "--keycloak",
                installation.identity().issuer().replaceFirst("/realms/.*", ""),
                "--faults-port",
                Integer.toString(port().number()));
        return new Command(line, Map.of(), folders.data(), marker);
    }

    /** Its control port is opened last, so an answer there means that every device listens. */
    @Override
    public Health health() {
        Http.Answer answer = Http.get(control());
        return answer.status() == 0 ? Health.down(answer.body()) : Health.UP;
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(3);
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(15);
    }

    private int homes() throws IOException {
        Path demo = installation.folders().data().resolve("simulator/demo.json");
        if (homes.isPresent() || !Files.exists(demo)) {
            return homes.orElse(DEMO_HOMES);
        }
        return new ObjectMapper().readTree(demo.toFile()).path("homes").asInt(DEMO_HOMES);
    }

    private String control() {
        return "http://127.0.0.1:" + port().number() + "/faults";
    }

    private Path jar() {
        return installation.folders().checkout().resolve("infra/simulator/target/simulator.jar");
    }
}
