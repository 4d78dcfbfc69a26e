package org.heatshare.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process occupies, as the kernel counts it. */
final class ResidentMemory {
    private static final double KIB_PER_MIB = 1024;

    private ResidentMemory() {}

    /** The resident set in MiB, shared pages counted in full. */
    static double mebibytes(long pid) throws IOException {
        return mebibytes(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
    }

    static double mebibytes(String status) {
        return status.lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / KIB_PER_MIB;
    }
}
