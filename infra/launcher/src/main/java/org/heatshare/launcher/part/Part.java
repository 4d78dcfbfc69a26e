package org.heatshare.launcher.part;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.heatshare.launcher.process.Command;

/**
 * One process of an installation. A supervisor calls {@link #prepare}, starts {@link #command()} and asks
 * {@link #health()} until it is up; {@link #started()} follows once, and a restart goes through all of it again.
 */
public interface Part {
    /** The name in messages, files and {@code --only}. */
    String name();

    /** Where the part answers, as {@code status} prints it. */
    String address();

    /** Names of the parts that must be healthy before this one is started. */
    Set<String> needs();

    /** The TCP port on loopback that must be free, with the setting that moves it. */
    Port port();

    /**
     * Makes files and folders that the process expects.
     *
     * @param progress told of what takes long, at the very first start
     */
    void prepare(Consumer<String> progress) throws IOException, InterruptedException;

    Command command() throws IOException;

    /** Asks the part itself, within about two seconds. */
    Health health();

    /** Called once the part was healthy for the first time after a start. */
    default void started() throws IOException {}

    /** How long a start may take on a slow machine. */
    Duration startLimit();

    /** How long a clean stop may take before the process is killed. */
    Duration stopLimit();

    /**
     * A port and the setting that changes it.
     *
     * @param number 0 for a part that listens on many or none
     */
    record Port(int number, String setting) {}
}
