package org.heatshare.integration.file.sftp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * An SFTP server from whose folders a municipality's files are fetched.
 *
 * @param name by which the configuration calls it, unique within the municipality
 * @param port 1 to 65535
 * @param directory that holds the feeds' folders, from where the login lands or, with a leading slash, from the root
 * @param hostKey the server's public key, as {@code ssh-keyscan} prints it behind the host: {@code ssh-ed25519 AAAA...}
 * @param doneSuffix with which a sender marks a file as whole, {@code .ok} for an empty file {@code day.csv.ok} beside
 *     {@code day.csv}; empty where files are known to be whole by standing still
 */
public record FileServer(
        String name,
        String host,
        int port,
        String directory,
        String user,
        Credential credential,
        String hostKey,
        String doneSuffix) {
    public static final int USUAL_PORT = 22;
    private static final int PORT_MAX = 65_535;

    /** @throws IllegalArgumentException for a port or host key that cannot be one */
    public FileServer {
        if (port < 1 || port > PORT_MAX) {
            throw new IllegalArgumentException("port is " + port + "; it must be 1 to " + PORT_MAX);
        }
        if (!isKey(hostKey)) {
            throw new IllegalArgumentException("host-key is '" + hostKey
                    + "'; it must be the server's public key, its kind and its letters, such as 'ssh-ed25519 AAAA...'");
        }
    }

    /** Where the files are, for people. */
    public String address() {
        return "sftp://" + host + (port == USUAL_PORT ? "" : ":" + port) + (directory.startsWith("/") ? "" : "/")
                + directory;
    }

    /** The one host that is trusted, as a file of known hosts has it. */
    byte[] knownHosts() {
        String known = port == USUAL_PORT ? host : "[" + host + "]:" + port;
        return (known + " " + hostKey + "\n").getBytes(US_ASCII);
    }

    /** A key tells its own kind once more within its letters. */
    private static boolean isKey(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 2) {
            return false;
        }
        try {
            ByteBuffer key = ByteBuffer.wrap(Base64.getDecoder().decode(parts[1]));
            byte[] kind = parts[0].getBytes(US_ASCII);
            return key.remaining() > Integer.BYTES + kind.length
                    && key.getInt() == kind.length
                    && key.slice().limit(kind.length).equals(ByteBuffer.wrap(kind));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
