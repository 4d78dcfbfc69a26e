package org.heatshare.integration.file.sftp;

import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.component.file.remote.SftpComponent;
import org.apache.camel.component.file.remote.SftpConfiguration;
import org.apache.camel.component.file.remote.SftpEndpoint;
import org.heatshare.integration.file.delivery.FeedFolders;

/** Camel's SFTP endpoints for one server, made by hand: secrets and host key have no place in an address then. */
final class SftpEndpoints {
    /** A silent server is asked whether it is there, and given up when it does not say so. */
    private static final int ALIVE_INTERVAL_MS = 10_000;

    private static final int FEED_FOLDER_DEPTH = 2;

    private final CamelContext context;
    private final String id;
    private final FileServer server;

    SftpEndpoints(CamelContext context, String id, FileServer server) {
        this.context = context;
        this.id = id;
        this.server = server;
    }

    /** Gives files of the feeds' folders, the oldest first, and moves each where a header says. */
    SftpEndpoint files(Duration pause, SettledFiles settled, ServerLook look, String targetHeader) {
        SftpEndpoint endpoint = endpoint("files");
        endpoint.getConfiguration().setStreamDownload(true);
        endpoint.getConfiguration().setThrowExceptionOnConnectFailed(true);
        endpoint.setAutoCreate(false);
        endpoint.setRecursive(true);
        endpoint.setMinDepth(FEED_FOLDER_DEPTH);
        endpoint.setMaxDepth(FEED_FOLDER_DEPTH);
        endpoint.setInclude(FeedFolders.READ);
        endpoint.setFilter(settled);
        endpoint.setSortBy("file:modified");
        if (!server.doneSuffix().isEmpty()) {
            endpoint.setDoneFileName("${file:name}" + server.doneSuffix());
        }
        endpoint.setMove("${header." + targetHeader + "}");
        endpoint.setPollStrategy(look);
        endpoint.setOnCompletionExceptionHandler(look);
        endpoint.setInitialDelay(0);
        endpoint.setDelay(pause.toMillis());
        return endpoint;
    }

    /** Takes reports; makes the folders that they lie in. */
    SftpEndpoint reports() {
        return endpoint("reports");
    }

    private SftpEndpoint endpoint(String purpose) {
        var component = context.getComponent("sftp", SftpComponent.class);
        var endpoint = new SftpEndpoint("sftp:" + id + "-" + purpose, component, configuration());
        endpoint.setCamelContext(context);
        endpoint.setMaximumReconnectAttempts(0);
        return endpoint;
    }

    private SftpConfiguration configuration() {
        var configuration = new SftpConfiguration();
        configuration.setHost(server.host());
        configuration.setPort(server.port());
        configuration.setDirectory(server.directory());
        configuration.setUsername(server.user());
        configuration.setStrictHostKeyChecking("yes");
        configuration.setUseUserKnownHostsFile(false);
        configuration.setKnownHosts(server.knownHosts());
        configuration.setServerAliveInterval(ALIVE_INTERVAL_MS);
        configuration.setStepwise(false);
        identify(configuration);
        return configuration;
    }

    private void identify(SftpConfiguration configuration) {
        if (server.credential() instanceof Credential.KeyFile key) {
            configuration.setPreferredAuthentications("publickey");
            configuration.setPrivateKeyFile(key.file().toString());
            if (key.passphrase() != null) {
                configuration.setPrivateKeyPassphrase(key.passphrase());
            }
        } else if (server.credential() instanceof Credential.Password one) {
            configuration.setPreferredAuthentications("password,keyboard-interactive");
            configuration.setPassword(one.password());
        }
    }
}
