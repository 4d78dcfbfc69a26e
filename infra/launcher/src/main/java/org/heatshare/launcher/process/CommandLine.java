package org.heatshare.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A running process's command line, from the kernel, because the JDK leaves long ones out. */
final class CommandLine {
    private CommandLine() {}

    /** The arguments joined by spaces; empty if the process ended or is another user's. */
    static String of(long pid) {
        try {
            byte[] raw = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return new String(raw, StandardCharsets.UTF_8).replace('\0', ' ').strip();
        } catch (IOException e) {
            return "";
        }
    }
}
