package org.heatshare.integration.file.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;
import static org.heatshare.integration.poll.Eventually.waitFor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.file.csv.Templates;
import org.heatshare.integration.file.delivery.Counts;
import org.heatshare.integration.file.delivery.Feeds;
import org.heatshare.integration.file.delivery.FileDeliveries;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.integration.file.delivery.FileImport;
import org.heatshare.integration.file.delivery.FileQuery;
import org.heatshare.integration.file.delivery.FileTaker;
import org.heatshare.integration.file.delivery.RowIntake;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.routes.CamelRuntime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two municipalities, of which one has a real SFTP server. */
@MariaDbTest
@Timeout(120)
class SftpRoutesIT {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2025-02-01T00:00");

    /** More than one portion of rows, and more than one read of a file. */
    private static final int MANY = 12_000;

    private final TestTenants tenants;
    private final Metering metering;
    private final FileDeliveries deliveries;
    private final Feeds feeds;
    private final List<FileServer> configured = new ArrayList<>();
    private final FileServerStates states = new FileServerStates(this::servers, Clock.systemUTC());
    private Intake intake;
    private @Nullable CamelRuntime camel;

    @TempDir
    Path root;

    private Path feed;
    private TestSftpServer server;

    SftpRoutesIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC());
        deliveries = new FileDeliveries(tenants.database(), Clock.systemUTC());
        feeds = new Feeds(tenants.database(), new AuditLog(Clock.systemUTC()), Clock.systemUTC());
        intake = metering.intake();
    }

    @BeforeEach
    void aTownAndAServer() throws IOException {
        tenants.clear();
        metering.registry().apply(NORRVIK, TestTown.of(1, Instant.parse("2025-01-31T23:00:00Z")), "test");
        feeds.create(NORRVIK, Templates.registers(), "staff");
        feed = Files.createDirectories(root.resolve("in/Registers"));
        server = new TestSftpServer(root);
        configured.add(server.configured("meters"));
    }

    @AfterEach
    void close() {
        if (camel != null) {
            camel.close();
        }
        server.close();
        metering.close();
    }

    @Test
    void filesAreMovedToDoneOrFailedOnTheServerWithTheirReports() throws Exception {
        Files.writeString(feed.resolve("good.csv"), rows(1));
        Files.writeString(feed.resolve("bad.CSV"), "no;such;columns\n");
        Files.writeString(feed.resolve("arriving.csv.part"), "meter;ti");
        Path lost = Files.createDirectories(root.resolve("in/Unknown"));
        Files.writeString(lost.resolve("lost.csv"), rows(1));
        start();
        waitFor(
                "three reports",
                () -> moved(feed, "done").size() == 2
                        && moved(feed, "failed").size() == 2
                        && moved(lost, "failed").size() == 2);
        assertThat(report(feed, "done", "good.csv")).contains("received: 1\naccepted: 1\n");
        assertThat(report(feed, "failed", "bad.CSV")).contains("refused: Column 'meter' is not in the header");
        assertThat(report(lost, "failed", "lost.csv")).contains("no feed 'Unknown'");
        assertThat(Files.readString(feed.resolve("arriving.csv.part"))).isEqualTo("meter;ti");
        assertThat(files(NORRVIK)).containsExactlyInAnyOrder("good.csv DONE", "bad.CSV REFUSED");
    }

    @Test
    void whatIsFetchedForOneMunicipalityIsUnknownToTheOther() throws Exception {
        Files.writeString(feed.resolve("good.csv"), rows(1));
        start();
        waitFor("the report", () -> moved(feed, "done").size() == 2);
        assertThat(files(KALTIO)).isEmpty();
        assertThat(states.find(KALTIO)).isEmpty();
        assertThat(new FileServerWatch(states, Clock.systemUTC()).look(KALTIO)).isEmpty();
        assertThat(tenants.database().<Integer>read(KALTIO, tx -> tx.fetchCount(READ_OUT)))
                .isZero();
    }

    @Test
    void theSameBytesAreTakenOnceHoweverOftenTheyComeAndUnderWhateverName() throws Exception {
        Files.writeString(feed.resolve("a.csv"), rows(3));
        Files.writeString(feed.resolve("b.csv"), rows(3));
        start();
        waitFor("both to be moved", () -> moved(feed, "done").size() == 4);
        assertThat(deliveries.find(NORRVIK, FileQuery.all(), 0, 10))
                .extracting(FileDelivery::counts)
                .containsExactly(counts(3, 0));
    }

    @Test
    void aServerThatVanishesMidwayLosesAndDoublesNothing() throws Exception {
        server.vanishAfterReads(3);
        Files.writeString(feed.resolve("year.csv"), rows(MANY));
        start();
        waitFor("the file to be moved", () -> moved(feed, "done").size() == 2);
        assertThat(files(NORRVIK)).containsExactly("year.csv DONE");
        assertThat(latest().counts()).isEqualTo(counts(MANY, 0));
    }

    @Test
    void aFileThatWasBrokenOffInItsRowsIsFinishedAndNotDoubled() throws Exception {
        int[] calls = {0};
        intake = (tenant, readOuts, source) -> {
            if (++calls[0] == 2) {
                throw new IllegalStateException("the process ends here");
            }
            return metering.intake().accept(tenant, readOuts, source);
        };
        Files.writeString(feed.resolve("year.csv"), rows(MANY));
        start();
        waitFor("the file to be moved", () -> moved(feed, "done").size() == 2);
        assertThat(latest().counts()).isEqualTo(counts(MANY, 0));
        assertThat(tenants.database().<Integer>read(NORRVIK, tx -> tx.fetchCount(READ_OUT)))
                .isEqualTo(MANY);
    }

    @Test
    void aServerThatIsAwayIsShownAndItsFilesAreFetchedOnceItIsBack() throws Exception {
        start();
        waitFor("the first look", () -> state().seenAt() != null);
        server.stop();
        waitFor("the loss to be seen", () -> state().reason() != null);
        Instant since = state().failingSince();
        FileServerWatch soon =
                new FileServerWatch(states, Clock.fixed(since, Clock.systemUTC().getZone()));
        assertThat(soon.look(NORRVIK)).singleElement().satisfies(trouble -> {
            assertThat(trouble.cause()).isEqualTo(AlarmCause.FILE_SERVER_FAILED);
            assertThat(trouble.subject()).isEqualTo("meters");
            assertThat(trouble.detail()).containsIgnoringCase("connect");
            assertThat(trouble.certain()).as("it may be back at once").isFalse();
        });
        Clock minuteOn = Clock.fixed(since.plusSeconds(60), Clock.systemUTC().getZone());
        assertThat(new FileServerWatch(states, minuteOn).look(NORRVIK).get(0).certain())
                .isTrue();
        Files.writeString(feed.resolve("good.csv"), rows(1));
        server.startAgain();
        waitFor("the report", () -> moved(feed, "done").size() == 2);
        waitFor("the return to be seen", () -> state().failingSince() == null);
    }

    @Test
    void aServerWithAnotherHostKeyIsNotTrusted() throws Exception {
        String other = PublicKeyEntry.toString(TestSftpServer.keyPair().getPublic());
        configured.set(0, server.configured("meters", new Credential.Password(TestSftpServer.PASSWORD), other, ""));
        Files.writeString(feed.resolve("good.csv"), rows(1));
        start();
        waitFor("the refusal", () -> state().reason() != null);
        assertThat(state().reason()).containsIgnoringCase("HostKey");
        assertThat(state().seenAt()).isNull();
        assertThat(feed.resolve("good.csv")).exists();
    }

    @Test
    void aWrongPasswordIsShown() throws Exception {
        configured.set(0, server.configured("meters", new Credential.Password("wrong"), server.hostKey(), ""));
        start();
        waitFor("the refusal", () -> state().reason() != null);
        assertThat(state().reason()).containsIgnoringCase("auth fail").doesNotContain("wrong");
    }

    @Test
    void aKeyOpensTheServerInsteadOfAPassword() throws Exception {
        KeyPair key = TestSftpServer.keyPair();
        server.trust(key.getPublic());
        Path file = root.resolve("id_heatshare");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "heatshare", null, out);
        }
        configured.set(0, server.configured("meters", new Credential.KeyFile(file, null), server.hostKey(), ""));
        Files.writeString(feed.resolve("good.csv"), rows(1));
        start();
        waitFor("the report", () -> moved(feed, "done").size() == 2);
    }

    @Test
    void aFileIsLeftAloneUntilItsSenderHasMarkedItAsWhole() throws Exception {
        configured.set(
                0,
                server.configured("meters", new Credential.Password(TestSftpServer.PASSWORD), server.hostKey(), ".ok"));
        Files.writeString(feed.resolve("arriving.csv"), "meter;ti");
        Files.writeString(feed.resolve("whole.csv"), rows(1));
        Files.writeString(feed.resolve("whole.csv.ok"), "");
        start();
        waitFor("the marked file to be moved", () -> moved(feed, "done").size() == 2);
        assertThat(feed.resolve("whole.csv.ok")).doesNotExist();
        Files.writeString(feed.resolve("arriving.csv"), rows(2));
        Files.writeString(feed.resolve("arriving.csv.ok"), "");
        waitFor("the other file to be moved", () -> moved(feed, "done").size() == 4);
        assertThat(files(NORRVIK)).containsExactlyInAnyOrder("whole.csv DONE", "arriving.csv DONE");
    }

    private List<FileServer> servers(TenantId tenant) {
        return tenant.equals(NORRVIK) ? configured : List.of();
    }

    private void start() throws Exception {
        FileImport imports = new FileImport(
                tenants.database(),
                deliveries,
                new RowIntake(intake, metering.intervals(), metering.registry()),
                metering.quarantine(),
                Clock.systemUTC());
        FileTaker taker = new FileTaker(feeds, imports, deliveries, Clock.systemUTC());
        camel = new CamelRuntime(List.of(new SftpRoutes(tenants.registry(), this::servers, taker, states, PAUSE)));
        camel.start();
    }

    private FileServerState state() {
        return states.find(NORRVIK).get(0);
    }

    private List<String> files(TenantId tenant) {
        return deliveries.find(tenant, FileQuery.all(), 0, 10).stream()
                .map(delivery -> delivery.fileName() + " " + delivery.state())
                .toList();
    }

    private FileDelivery latest() {
        return deliveries.find(NORRVIK, FileQuery.all(), 0, 1).get(0);
    }

    private static Counts counts(long accepted, long duplicate) {
        return new Counts(accepted, duplicate, 0, 0);
    }

    private static String rows(int count) {
        StringBuilder text = new StringBuilder("meter;time;energy\n");
        for (int row = 0; row < count; row++) {
            text.append(TestTown.serial(1)).append(';');
            text.append(FIRST.plusMinutes(row).format(CELL)).append(';');
            text.append(row / 60).append('\n');
        }
        return text.toString();
    }

    private static List<Path> moved(Path feed, String folder) {
        if (!Files.isDirectory(feed.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(feed.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String report(Path feed, String folder, String file) throws IOException {
        List<Path> all = moved(feed, folder);
        assertThat(all.get(0).getFileName().toString()).endsWith("-" + file);
        return Files.readString(all.get(1));
    }
}
