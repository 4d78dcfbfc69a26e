package org.heatshare.db.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** How every connection talks to the server. */
final class ServerUrl {
    /** Bulk statements and LOAD DATA LOCAL are the fast ways in; times are UTC whatever the server's zone. */
    private static final String OPTIONS =
            "?allowLocalInfile=true&useBulkStmts=true&sessionVariables=time_zone='+00:00'";

    private ServerUrl() {}

    static DataSource dataSource(String url, DatabaseSettings.Account account) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url + OPTIONS);
            source.setUser(account.user());
            source.setPassword(account.password());
            return source;
        } catch (SQLException e) {
            throw new IllegalArgumentException("database URL '" + url + "' is not understood: " + e.getMessage(), e);
        }
    }
}
