package org.heatshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heatshare.launcher.part.Health;
import org.heatshare.launcher.part.HealthReport;
import org.heatshare.launcher.part.Http;
import org.heatshare.launcher.part.Part;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.supervision.RunFolder;

/** One line a part: name, process, address, health; then how far the imports of meter readings are. */
final class Status {
    private final Installation installation;

    Status(Installation installation) {
        this.installation = installation;
    }

    /** Exit code 0 if all parts are healthy. */
    int run() throws IOException {
        Optional<ProcessRecord> launcher = RunFolder.running(installation.folders(), "launcher");
        boolean healthy = launcher.isPresent();
        line(
                "launcher",
                launcher,
                installation.folders().data().toString(),
                launcher.isPresent() ? "running" : "not running");
        for (Part part : Parts.all(installation, Parts.remembered(installation.folders()), OptionalInt.empty())) {
            healthy &= show(part);
        }
        imports().forEach(line -> System.out.println("import     " + line));
        return healthy ? 0 : 1;
    }

    private boolean show(Part part) throws IOException {
        Optional<ProcessRecord> record = RunFolder.running(installation.folders(), part.name());
        boolean ours = !Parts.isExternal(installation, part.name());
        Health health = ours && record.isEmpty() ? Health.down("not running") : part.health();
        String restarts = record.filter(found -> found.restarts() > 0)
                .map(found -> ", restarts: " + found.restarts())
                .orElse("");
        line(part.name(), record, part.address(), (health.up() ? "healthy" : "DOWN: " + health.detail()) + restarts);
        return health.up();
    }

    /** From the portal, or from the devices that send to it as long as it says nothing. */
    private List<String> imports() throws IOException {
        List<String> lines = HealthReport.imports(
                Http.get(installation.portal().probeUrl() + "/health/ready").body());
        Path file = installation.folders().data().resolve("simulator/progress.json");
        return lines.isEmpty() && Files.exists(file)
                ? HealthReport.importsOfProgressFile(Files.readString(file))
                : lines;
    }

    private void line(String name, Optional<ProcessRecord> record, String address, String state) {
        boolean external = Parts.isExternal(installation, name);
        String pid = record.map(found -> "pid " + found.pid()).orElse(external ? "external" : "-");
        System.out.printf("%-10s %-12s %-40s %s%n", name, pid, address, state);
    }
}
