package org.heatshare.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.heatshare.launcher.process.Command;
import org.heatshare.launcher.realm.RealmTemplate;
import org.heatshare.launcher.settings.Installation;

/**
 * The identity server. Its program is unpacked and built once for all data folders ({@link KeycloakProgram}); a data
 * folder holds its realm, database and theme.
 */
public final class KeycloakPart implements Part {
    private final Installation installation;
    private final KeycloakProgram program;

    public KeycloakPart(Installation installation) {
        this.installation = installation;
        this.program = new KeycloakProgram(
                installation.folders(), installation.settings().size("heatshare.keycloak.heap", "384m"));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String address() {
        return installation.identity().issuer();
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Port port() {
        return new Port(installation.identity().port(), "heatshare.keycloak.port");
    }

    @Override
    public void prepare(Consumer<String> progress) throws IOException, InterruptedException {
        program.install(progress);
        program.linkInto(home());
        FileTree.mirror(
                installation.folders().checkout().resolve("infra/keycloak/theme/heatshare"),
                home().resolve("themes/heatshare"));
        if (!Files.exists(importedMark())) {
            // A first start that was killed leaves a database whose lock nobody holds and everybody awaits.
            FileTree.delete(home().resolve("data"));
            progress.accept("importing the realm into Keycloak, once");
            writeImport();
        }
    }

    @Override
    public Command command() {
        return program.command(
                home(),
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        installation.secrets().get("keycloak.admin.password")),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port().number(),
                "--hostname=http://localhost:" + port().number());
    }

    @Override
    public Health health() {
        Http.Answer answer = Http.get(installation.identity().issuer() + "/.well-known/openid-configuration");
        return answer.status() == 200
                ? Health.UP
                : Health.down(answer.status() == 0 ? answer.body() : "answers " + answer.status());
    }

    @Override
    public void started() throws IOException {
        Files.deleteIfExists(importFile());
        if (!Files.exists(importedMark())) {
            Files.writeString(importedMark(), template().checksum());
        }
    }

    /** Whether the realm was imported from another template or with other addresses or secrets than those of now. */
    public boolean realmIsOutdated() throws IOException {
        return Files.exists(importedMark())
                && !Files.readString(importedMark()).equals(template().checksum());
    }

    /** Forgets the realm with its users, so that the next start imports it anew. */
    public void resetRealm() throws IOException {
        Files.deleteIfExists(importedMark());
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(30);
    }

    private void writeImport() throws IOException {
        Files.createDirectories(importFile().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(importFile(), ownerOnly);
        Files.writeString(importFile(), template().render());
    }

    private RealmTemplate template() throws IOException {
        return RealmTemplate.read(
                installation.folders().checkout().resolve("infra/keycloak/realm.json"),
                Map.of(
                        "portal.url", installation.portal().url(),
                        "oidc.client-secret", installation.identity().clientSecret(),
                        "partner-norrvik.secret", installation.secrets().get("partner-norrvik.secret"),
                        "partner-kaltio.secret", installation.secrets().get("partner-kaltio.secret")));
    }

    private Path home() {
        return installation.folders().data().resolve("keycloak");
    }

    private Path importFile() {
        return home().resolve("data/import/heatshare-realm.json");
    }

    private Path importedMark() {
        return home().resolve("imported");
    }
}
