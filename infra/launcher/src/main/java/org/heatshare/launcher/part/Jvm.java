package org.heatshare.launcher.part;

import java.nio.file.Path;

/** The Java that runs us, for the parts that are Java programs. */
final class Jvm {
    private Jvm() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
