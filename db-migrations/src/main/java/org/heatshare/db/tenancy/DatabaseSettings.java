package org.heatshare.db.tenancy;

/**
 * Where the database server is and who we are there.
 *
 * @param url address of the server without a database, with a slash at its end: {@code jdbc:mariadb://host:3306/}
 * @param application serves requests; has roles and no privileges of its own
 * @param owner makes databases, roles and accounts and migrates; never serves a request
 * @param connectionsMax the most connections that requests may hold at a time
 */
public record DatabaseSettings(String url, Account application, Account owner, int connectionsMax) {
    private static final int CONNECTIONS_MAX = 24;

    public DatabaseSettings {
        if (!url.matches("jdbc:mariadb://[^/?]+/")) {
            throw new IllegalArgumentException("database URL '" + url
                    + "' must name a server without a database, as in jdbc:mariadb://127.0.0.1:13306/");
        }
        if (connectionsMax < 1) {
            throw new IllegalArgumentException("connectionsMax " + connectionsMax + " must be at least 1");
        }
    }

    public DatabaseSettings(String url, Account application, Account owner) {
        this(url, application, owner, CONNECTIONS_MAX);
    }

    /** An account of the database server. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }
}
