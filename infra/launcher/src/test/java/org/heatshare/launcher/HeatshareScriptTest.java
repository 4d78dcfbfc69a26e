package org.heatshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code ./heatshare} in a checkout of its own, with a Maven and a Java that only write down their call. */
class HeatshareScriptTest {
    @TempDir
    Path folder;

    private Path checkout;

    private record Run(int exit, String output) {}

    @BeforeEach
    void makeACheckout() throws Exception {
        checkout = Files.createDirectories(folder.resolve("check out"));
        Files.copy(Path.of("../../heatshare"), checkout.resolve("heatshare"));
        for (String module : List.of("db-migrations", "billing", "infra", "infra/launcher")) {
            Files.createDirectories(checkout.resolve(module).resolve("src"));
            Files.writeString(checkout.resolve(module).resolve("pom.xml"), "<project/>");
            Files.writeString(checkout.resolve(module).resolve("src/Source.java"), "class Source {}");
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve(".mvn"));
        Files.writeString(folder.resolve("library.jar"), "");
        program("mvn", """
                echo "$@" >>"$FOLDER/maven-calls"
                for module in billing infra/launcher; do
                  mkdir -p $module/target/classes
                  echo "$FOLDER/library.jar" >$module/target/runtime.classpath
                done
                """);
        program("java", "echo java \"$@\"");
        program("javac", "echo javac 17.0.15");
    }

    @Test
    void helpNamesEveryVerb() throws Exception {
        Run help = run("help");

        assertThat(help.exit()).isZero();
        assertThat(help.output())
                .contains("up ", "down ", "status ", "test ", "decode ", "rate ", "split ", "verify ", "bench ");
    }

    @Test
    void anUnknownVerbIsRefusedByName() throws Exception {
        Run run = run("start");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("unknown verb start");
    }

    @Test
    void buildsOnceAndThenOnlyRuns() throws Exception {
        Run first = run("rate", "a tariff.json", "usage.json");
        Run second = run("rate", "a tariff.json", "usage.json");

        assertThat(first.output()).contains("org.heatshare.billing.cli.RateCommand a tariff.json usage.json");
        assertThat(second.exit()).isZero();
        assertThat(mavenCalls()).singleElement().asString().contains("-pl billing -am");
    }

    @Test
    void buildsAgainWhenASourceOfAModuleBelowChanged() throws Exception {
        run("rate");
        Files.writeString(checkout.resolve("db-migrations/src/Source.java"), "class Source { int changed; }");
        run("rate");

        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void doesNotBuildForASourceOfAnotherModule() throws Exception {
        run("rate");
        Files.writeString(checkout.resolve("infra/launcher/src/Source.java"), "class Source { int changed; }");
        run("split");

        assertThat(mavenCalls()).hasSize(1);
    }

    @Test
    void buildsAgainWhenALibraryIsGone() throws Exception {
        run("rate");
        Files.delete(folder.resolve("library.jar"));
        run("rate");

        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void aFailedBuildIsTriedAgain() throws Exception {
        program("mvn", "echo \"$@\" >>\"$FOLDER/maven-calls\"; echo no such symbol; exit 1");

        Run failed = run("rate");
        run("rate");

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.output()).contains("no such symbol").contains("the build failed");
        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void downWithoutAnythingRunningIsFine() throws Exception {
        assertThat(run("down").exit()).isZero();
        assertThat(run("status").exit()).isEqualTo(1);
    }

    @Test
    void statusLooksWhereTheLastUpPutItsData() throws Exception {
        Path data = folder.resolve("elsewhere");
        run("up", "--only", "mariadb", "--data", data.toString());
        Files.createDirectories(data.resolve("run"));

        assertThat(run("status").output()).contains("Launcher status").contains("--data " + data);
    }

    private List<String> mavenCalls() throws Exception {
        return Files.readAllLines(folder.resolve("maven-calls"));
    }

    private void program(String name, String script) throws Exception {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(String... arguments) throws Exception {
        List<String> line =
                new ArrayList<>(List.of("bash", checkout.resolve("heatshare").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("FOLDER", folder.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
