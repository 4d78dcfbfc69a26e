package org.heatshare.integration.file.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;

/** A real SFTP server of one user on loopback, which can be stopped, started again, and made to vanish midway. */
final class TestSftpServer implements AutoCloseable {
    static final String USER = "metering";
    static final String PASSWORD = "a secret: &?#";

    private final Path root;
    private final KeyPair hostKey = keyPair();
    private final AtomicInteger readsUntilGone = new AtomicInteger(-1);
    private @Nullable PublicKey trusted;
    private int port;
    private SshServer server;

    TestSftpServer(Path root) throws IOException {
        this.root = root;
        server = start();
    }

    /** The server as a municipality would configure it. */
    FileServer configured(String name) {
        return configured(name, new Credential.Password(PASSWORD), PublicKeyEntry.toString(hostKey.getPublic()), "");
    }

    FileServer configured(String name, Credential credential, String key, String doneSuffix) {
        return new FileServer(name, "127.0.0.1", port, "in", USER, credential, key, doneSuffix);
    }

    String hostKey() {
        return PublicKeyEntry.toString(hostKey.getPublic());
    }

    void trust(PublicKey key) {
        trusted = key;
    }

    /** Cuts the connection in the midst of the next file that takes more reads than this. */
    void vanishAfterReads(int reads) {
        readsUntilGone.set(reads);
    }

    void stop() throws IOException {
        server.stop(true);
    }

    void startAgain() throws IOException {
        server = start();
    }

    private SshServer start() throws IOException {
        SshServer one = SshServer.setUpDefaultServer();
        one.setHost("127.0.0.1");
        one.setPort(port);
        one.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        one.setPasswordAuthenticator((user, password, session) -> USER.equals(user) && PASSWORD.equals(password));
        one.setPublickeyAuthenticator(
                (user, key, session) -> USER.equals(user) && trusted != null && KeyUtils.compareKeys(key, trusted));
        var sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(new Vanishing());
        one.setSubsystemFactories(List.of(sftp));
        one.setFileSystemFactory(new VirtualFileSystemFactory(root));
        one.start();
        port = one.getPort();
        return one;
    }

    private final class Vanishing implements SftpEventListener {
        @Override
        public void reading(
                ServerSession session,
                String remoteHandle,
                FileHandle localHandle,
                long offset,
                byte[] data,
                int dataOffset,
                int dataLen) {
            if (readsUntilGone.get() >= 0 && readsUntilGone.getAndDecrement() == 0) {
                session.close(true);
            }
        }
    }

    static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has elliptic curves", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close(true);
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
