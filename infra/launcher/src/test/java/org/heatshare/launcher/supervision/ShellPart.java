package org.heatshare.launcher.supervision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.heatshare.launcher.part.Health;
import org.heatshare.launcher.part.Part;
import org.heatshare.launcher.process.Command;

/** A part for tests: a shell script that makes the file {@code NAME.up} when it is healthy. */
record ShellPart(String name, Path folder, Set<String> needs, String script, int portNumber) implements Part {

    static ShellPart healthy(String name, Path folder, String... needs) {
        String script = "echo start " + name + " >>events; trap 'echo stop " + name + " >>events; rm " + name
                + ".up; exit 0' TERM; touch " + name + ".up; while :; do sleep 0.05; done";
        return new ShellPart(name, folder, Set.of(needs), script, 0);
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    public Port port() {
        return new Port(portNumber, "heatshare." + name + ".port");
    }

    @Override
    public void prepare(Consumer<String> progress) {}

    @Override
    public Command command() {
        return new Command(List.of("sh", "-c", script), Map.of(), folder, name + ".up");
    }

    @Override
    public Health health() {
        return Files.exists(folder.resolve(name + ".up")) ? Health.UP : Health.down("no file yet");
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(10);
    }
}
