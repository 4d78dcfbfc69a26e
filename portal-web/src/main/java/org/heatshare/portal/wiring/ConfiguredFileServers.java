package org.heatshare.portal.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.sftp.Credential;
import org.heatshare.integration.file.sftp.FileServer;
import org.heatshare.integration.file.sftp.FileServers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * File servers from {@code heatshare.sftp.<municipality>.<name>.host} and its neighbours, which docs/configuration.md lists.
 * One that is not whole is named in the log and left out.
 */
final class ConfiguredFileServers implements FileServers {

    private static final Logger log = LoggerFactory.getLogger(ConfiguredFileServers.class);
    private static final String PREFIX = "heatshare.sftp";
    private static final String HOST = "host";

    private final Config config;
    private final Map<TenantId, List<FileServer>> known = new ConcurrentHashMap<>();

    ConfiguredFileServers(Config config) {
        this.config = config;
    }

    @Override
    public List<FileServer> find(TenantId tenant) {
        return known.computeIfAbsent(tenant, this::read);
    }

    private List<FileServer> read(TenantId tenant) {
        List<FileServer> servers = new ArrayList<>();
        for (String name : NamedSettings.names(config, PREFIX, tenant, HOST)) {
            try {
                servers.add(server(name, PREFIX + "." + tenant.slug() + "." + name));
            } catch (IllegalArgumentException e) {
                log.warn("File server {} of {} is left out: {}", name, tenant, e.getMessage());
            }
        }
        return List.copyOf(servers);
    }

    private FileServer server(String name, String key) {
        return new FileServer(
                name,
                required(key + "." + HOST),
                text(key + ".port").map(port -> port(key, port)).orElse(FileServer.USUAL_PORT),
                text(key + ".directory").orElse(""),
                required(key + ".user"),
                credential(key),
                required(key + ".host-key"),
                text(key + ".done-suffix").orElse(""));
    }

    private static int port(String key, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + ".port is '" + text + "'; it must be a number");
        }
    }

    private Credential credential(String key) {
        Optional<String> password = text(key + ".password");
        Optional<String> file = text(key + ".key-file");
        if (password.isPresent() == file.isPresent()) {
            throw new IllegalArgumentException("set either " + key + ".password or " + key + ".key-file");
        }
        return password.<Credential>map(Credential.Password::new)
                .orElseGet(() -> new Credential.KeyFile(
                        Path.of(file.orElseThrow()),
                        text(key + ".key-passphrase").orElse(null)));
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class);
    }

    private String required(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException(key + " is not set"));
    }
}
