package org.heatshare.integration.file.sftp;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How we prove to a file server who we are. Its text never shows a secret. */
public sealed interface Credential {

    record Password(String password) implements Credential {
        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /**
     * @param file a private key as {@code ssh-keygen} writes it
     * @param passphrase that opens the file; absent where it is not encrypted
     */
    record KeyFile(Path file, @Nullable String passphrase) implements Credential {
        @Override
        public String toString() {
            return "KeyFile[" + file + "]";
        }
    }
}
