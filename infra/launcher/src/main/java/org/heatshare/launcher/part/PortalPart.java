package org.heatshare.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.heatshare.launcher.process.Command;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.settings.Settings;

/** The portal in Payara Micro, deployed from the unpacked WAR: unpacking it anew takes a tenth of a start. */
public final class PortalPart implements Part {
    private static final String LOOPBACK = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    private final Installation installation;
    private final PayaraProgram program;
    private final boolean demo;

    /** @param demo whether it stands before the demo, where partners' programs may run on this machine */
    public PortalPart(Installation installation, boolean demo) {
        this.installation = installation;
        this.demo = demo;
        this.program = new PayaraProgram(installation.folders());
    }

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public String address() {
        return installation.portal().url() + "/";
    }

    @Override
    public Set<String> needs() {
        return Set.of("mariadb");
    }

    @Override
    public Port port() {
        return new Port(installation.portal().port(), "heatshare.portal.port");
    }

    @Override
    public void prepare(Consumer<String> progress) throws IOException, InterruptedException {
        if (!Files.exists(application())) {
            throw new IOException(application() + " is missing; build the portal with ./heatshare up");
        }
        program.prepare(progress);
        Files.writeString(preboot(), LOOPBACK);
    }

    @Override
    public Command command() {
        String marker = "-Dheatshare.data=" + installation.folders().data();
        List<String> line = new ArrayList<>(List.of(
                Jvm.executable(),
                "-Xms128m",
                "-Xmx" + installation.settings().size("heatshare.portal.heap", "768m"),
                "-XX:MetaspaceSize=192m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + installation.folders().tmp(),
                marker));
        line.addAll(Jvm.OPTIMISE_LATE);
        line.addAll(program.line());
        line.addAll(List.of(
                "--prebootcommandfile",
                preboot().toString(),
                "--port",
                Integer.toString(port().number()),
                "--nohazelcast",
                "--nohostaware",
                "--disablephonehome",
                "--deploy",
                application().toString(),
                "--contextroot",
                "/"));
        return new Command(line, environment(), installation.folders().data(), marker);
    }

    /** Payara without any application calls itself ready too: only a page of ours proves that the portal is there. */
    @Override
    public Health health() {
        Http.Answer ready = Http.get(installation.portal().probeUrl() + "/health/ready");
        if (ready.status() == 0) {
            return Health.down(ready.body());
        }
        if (ready.status() != 200) {
            return HealthReport.migrationFailures(ready.body())
                    .map(failures -> Health.hopeless("a database could not be migrated, " + failures))
                    .orElseGet(() -> unless(HealthReport.failures(ready.body())));
        }
        int page = Http.get(installation.portal().probeUrl() + "/").status();
        return page > 0 && page < 500 && page != 404 ? Health.UP : unless("the first page answers " + page);
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(6);
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(45);
    }

    /** Down for the given reason, and hopeless if the log says that Payara gave the portal up. */
    private Health unless(String reason) {
        return DeploymentFailure.in(installation.folders().logOf(name()))
                .map(failure -> Health.hopeless("the portal could not be deployed: " + failure))
                .orElseGet(() -> Health.down(reason));
    }

    /** Settings of the file first, so that what the launcher knows for sure wins. */
    private Map<String, String> environment() {
        Map<String, String> result = new TreeMap<>(installation.settings().fileAsEnvironment());
        Installation.Database database = installation.database();
        Installation.Identity identity = installation.identity();
        put(result, "heatshare.db.url", database.url());
        put(result, "heatshare.db.user", database.user());
        put(result, "heatshare.db.password", database.password());
        put(result, "heatshare.db.owner.user", database.ownerUser());
        put(result, "heatshare.db.owner.password", database.ownerPassword());
        put(result, "heatshare.oidc.issuer", identity.issuer());
        put(result, "heatshare.oidc.client-id", identity.clientId());
        put(result, "heatshare.oidc.client-secret", identity.clientSecret());
        put(result, "heatshare.public-url", installation.portal().url());
        result.putIfAbsent(
                Settings.environmentName("heatshare.meter-keys.master-key"),
                installation.secrets().get("meter-keys.master-key"));
        result.putIfAbsent(
                Settings.environmentName("heatshare.onboarding.dir"),
                installation.folders().onboarding().toString());
        result.putIfAbsent(
                Settings.environmentName("heatshare.files.dir"),
                installation.folders().files().toString());
        result.putIfAbsent(Settings.environmentName("heatshare.webhooks.loopback-allowed"), Boolean.toString(demo));
        return result;
    }

    private static void put(Map<String, String> environment, String key, String value) {
        environment.put(Settings.environmentName(key), value);
    }

    private Path application() {
        return installation.folders().checkout().resolve("portal-web/target/portal-web");
    }

    private Path preboot() {
        return installation.folders().run().resolve("preboot.txt");
    }
}
