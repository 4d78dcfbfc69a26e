package org.heatshare.launcher.settings;

import java.net.URI;

/**
 * One installation's resolved facts: how its parts reach each other. A part whose address was set by its owner is
 * external: it is used, never started.
 */
public record Installation(
        Folders folders, Settings settings, Secrets secrets, Database database, Identity identity, Portal portal) {

    /**
     * The database server.
     *
     * @param url JDBC address without a database name, ending in {@code /}
     */
    public record Database(
            boolean external,
            String url,
            int port,
            String user,
            String password,
            String ownerUser,
            String ownerPassword) {}

    /**
     * The OpenID Connect provider.
     *
     * @param issuer the realm's address
     */
    public record Identity(boolean external, String issuer, int port, String clientId, String clientSecret) {}

    /**
     * The portal.
     *
     * @param url the address in a browser, without a slash at its end
     */
    public record Portal(boolean external, String url, int port) {
        /** Where its health is asked: one of ours directly, because the public address may be a proxy's. */
        public String probeUrl() {
            return external ? url : "http://127.0.0.1:" + port;
        }
    }

    /** Resolves settings and secrets into addresses and accounts. */
    public static Installation of(Folders folders, Settings settings, Secrets secrets) {
        return new Installation(
                folders, settings, secrets, database(settings, secrets), identity(settings, secrets), portal(settings));
    }

    private static Database database(Settings settings, Secrets secrets) {
        int port = settings.port("heatshare.db.port", 13_306);
        var url = settings.text("heatshare.db.url");
        if (url.isEmpty()) {
            return new Database(
                    false,
                    "jdbc:mariadb://127.0.0.1:" + port + "/",
                    port,
                    "heatshare_app",
                    secrets.get("db.app.password"),
                    "heatshare_owner",
                    secrets.get("db.owner.password"));
        }
        if (!url.get().startsWith("jdbc:mariadb://")) {
            throw new InvalidSettingException(
                    "heatshare.db.url=" + url.get() + " does not fit; write it like jdbc:mariadb://db.example:3306/");
        }
        String because = "heatshare.db.url names a server of your own";
        return new Database(
                true,
                url.get(),
                port,
                settings.required("heatshare.db.user", because),
                settings.required("heatshare.db.password", because),
                settings.required("heatshare.db.owner.user", because),
                settings.required("heatshare.db.owner.password", because));
    }

    private static Identity identity(Settings settings, Secrets secrets) {
        int port = settings.port("heatshare.keycloak.port", 8_180);
        String clientId = settings.text("heatshare.oidc.client-id", "heatshare-portal");
        var issuer = settings.text("heatshare.oidc.issuer");
        if (issuer.isEmpty()) {
            String own = "http://localhost:" + port + "/realms/heatshare";
            return new Identity(false, own, port, clientId, secrets.get("oidc.client-secret"));
        }
        String secret =
                settings.required("heatshare.oidc.client-secret", "heatshare.oidc.issuer names a Keycloak of your own");
        return new Identity(
                true, withoutSlash(webAddress("heatshare.oidc.issuer", issuer.get())), port, clientId, secret);
    }

    private static Portal portal(Settings settings) {
        int port = settings.port("heatshare.portal.port", 8_080);
        var elsewhere = settings.text("heatshare.portal.url");
        if (elsewhere.isPresent()) {
            return new Portal(true, withoutSlash(webAddress("heatshare.portal.url", elsewhere.get())), port);
        }
        String url = settings.text("heatshare.public-url", "http://localhost:" + port);
        return new Portal(false, withoutSlash(webAddress("heatshare.public-url", url)), port);
    }

    private static String webAddress(String key, String value) {
        try {
            URI uri = URI.create(value);
            if (uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().startsWith("http")) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(key + "=" + value + " is no web address: " + e.getMessage());
        }
        throw new InvalidSettingException(key + "=" + value + " is no web address; it starts with http:// or https://");
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
