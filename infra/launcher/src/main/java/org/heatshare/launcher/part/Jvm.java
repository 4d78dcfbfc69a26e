package org.heatshare.launcher.part;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs us, for the parts that are Java programs. */
final class Jvm {
    /**
     * A start runs much code a few hundred times, whose optimising takes a quarter of the start's processor time and never
     * pays; what stays in use reaches these counts within seconds all the same.
     */
    static final List<String> OPTIMISE_LATE = List.of(
            "-XX:Tier4InvocationThreshold=1000000",
            "-XX:Tier4MinInvocationThreshold=500000",
            "-XX:Tier4CompileThreshold=2000000",
            "-XX:Tier4BackEdgeThreshold=10000000");

    private Jvm() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
