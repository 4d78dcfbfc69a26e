package org.heatshare.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.launcher.settings.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the real Payara Micro; that it also starts is what every end-to-end test shows. */
class PayaraProgramIT {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path data;

    private final List<String> progress = new ArrayList<>();
    private PayaraProgram program;
    private Path root;

    @BeforeEach
    void unpack() throws Exception {
        Folders folders = new Folders(CHECKOUT, data);
        folders.create();
        root = data.resolve("payara");
        program = new PayaraProgram(folders);
        program.prepare(progress::add);
    }

    @Test
    void isUnpackedOnceAndStartsAsItWasUnpacked() throws Exception {
        Path domain = root.resolve("config/domain.xml");
        String pristine = Files.readString(domain);
        Files.writeString(domain, "<what-the-last-run-left/>");
        Files.createDirectories(root.resolve("applications/portal-web"));

        program.prepare(progress::add);

        assertThat(progress).hasSize(1);
        assertThat(domain).hasContent(pristine);
        assertThat(root.resolve("applications")).doesNotExist();
        assertThat(Path.of(last(program.line()))).isRegularFile();
    }

    @Test
    void theFirstRunWritesTheArchiveThatLaterOnesUse() throws Exception {
        assertThat(program.line().get(0)).startsWith("-XX:ArchiveClassesAtExit=");
        Files.write(newArchive(), new byte[] {1, 0, 0, 0});

        program.prepare(progress::add);

        assertThat(program.line().get(0)).startsWith("-XX:SharedArchiveFile=");
    }

    @Test
    void anArchiveThatWasCutOffIsWrittenAnew() throws Exception {
        Files.write(newArchive(), new byte[4096]);

        program.prepare(progress::add);

        assertThat(program.line().get(0)).startsWith("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void anotherVersionIsUnpackedAnew() throws IOException, InterruptedException {
        Files.writeString(root.resolve("unpacked"), "another");
        Files.writeString(root.resolve("left-by-it"), "");

        program.prepare(progress::add);

        assertThat(progress).hasSize(2);
        assertThat(root.resolve("left-by-it")).doesNotExist();
    }

    private Path newArchive() {
        String option = program.line().get(0);
        return Path.of(option.substring(option.indexOf('=') + 1));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
