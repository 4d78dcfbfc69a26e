package org.heatshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatshare.launcher.part.KeycloakPart;
import org.heatshare.launcher.part.Part;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.supervision.Console;
import org.heatshare.launcher.supervision.RunFolder;
import org.heatshare.launcher.supervision.StartFailedException;
import org.heatshare.launcher.supervision.Supervisor;

/** Starts the parts, then stays to watch them until it is told to stop. */
final class Up {
    private final Options options;
    private final Installation installation;
    private final Console console = new Console(System.out, Clock.systemUTC());

    Up(Options options, Installation installation) {
        this.options = options;
        this.installation = installation;
    }

    int run() throws IOException, InterruptedException, StartFailedException {
        if (!RunFolder.lock(installation.folders())) {
            Optional<ProcessRecord> other = RunFolder.running(installation.folders(), "launcher");
            console.say("already running"
                    + other.map(record -> " (launcher pid " + record.pid() + ")")
                            .orElse("")
                    + "; ./heatshare status shows its parts, ./heatshare down stops it");
            return new Status(installation).run();
        }
        RunFolder.recordLauncher(installation.folders());
        Parts.remember(installation.folders(), options.parts());
        Files.deleteIfExists(installation.folders().run().resolve("ready"));
        RunFolder.endOrphans(installation.folders()).forEach(console::say);
        DiskSpace.require(installation, options.parts().contains(Parts.SIMULATOR));
        Supervisor supervisor = new Supervisor(parts(), installation.folders(), console, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
        supervisor.start();
        Welcome.print(console, installation, options);
        Files.writeString(installation.folders().run().resolve("ready"), "");
        supervisor.awaitStop();
        return 0;
    }

    private void stop(Supervisor supervisor) {
        supervisor.stop();
        try {
            Files.deleteIfExists(installation.folders().run().resolve("ready"));
            RunFolder.forgetLauncher(installation.folders());
        } catch (IOException e) {
            console.say("a record could not be deleted: " + e.getMessage());
        }
    }

    /** The parts that are ours to start. Says so if Keycloak's realm is another than the one that this checkout would import. */
    private List<Part> parts() throws IOException {
        List<Part> parts = Parts.toStart(installation, options.parts(), options.homes());
        for (Part part : parts) {
            if (part instanceof KeycloakPart keycloak) {
                if (options.resetRealm()) {
                    keycloak.resetRealm();
                } else if (keycloak.realmIsOutdated()) {
                    console.say("the realm's template, addresses or secrets changed since it was imported; "
                            + "./heatshare up --reset-realm imports it anew and drops the users that were added since");
                }
            }
        }
        return parts;
    }
}
