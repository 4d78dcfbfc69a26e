package org.heatshare.launcher.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The passwords that connect the parts, generated once per data folder and kept in {@code secrets.properties}, readable
 * by its owner alone. A secret that the file lacks is generated and added; one that it has is never changed.
 */
public final class Secrets {
    /** The secrets that every installation has. */
    public static final List<String> NAMES = List.of(
            "db.root.password",
            "db.owner.password",
            "db.app.password",
            "keycloak.admin.password",
            "oidc.client-secret",
            "meter-keys.master-key",
            "partner-norrvik.secret",
            "partner-kaltio.secret");

    private static final int RANDOM_BYTES = 24;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file of a data folder, generating what is missing. */
    public static Secrets in(Path data) throws IOException {
        Path file = data.resolve("secrets.properties");
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
        }
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (String name : NAMES) {
            if (values.getProperty(name, "").isBlank()) {
                values.setProperty(name, generate(random));
                added = true;
            }
        }
        if (added) {
            write(file, values);
        }
        return new Secrets(values);
    }

    public String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret named " + name);
        }
        return value;
    }

    private static String generate(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void write(Path file, Properties values) throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, "Generated for this data folder. Keep it secret.");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly);
        Files.writeString(fresh, text.toString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
