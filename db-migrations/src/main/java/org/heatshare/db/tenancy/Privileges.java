package org.heatshare.db.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives a role exactly what each table of its database allows, and takes away what it has beyond that. */
final class Privileges {
    private static final Set<String> VIEW = Set.of("SELECT");
    private static final Set<String> APPEND = Set.of("SELECT", "INSERT");
    private static final Set<String> CHANGE = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    private static final String HISTORY = "flyway_schema_history";

    private Privileges() {}

    static void bringUpToDate(Connection owner, Scope scope) throws SQLException {
        Map<String, Set<String>> held = held(owner, scope);
        for (var wanted : wanted(owner, scope).entrySet()) {
            Set<String> has = held.getOrDefault(wanted.getKey(), Set.of());
            change(owner, "GRANT %s ON `%s`.`%s` TO `%s`", without(wanted.getValue(), has), scope, wanted.getKey());
            change(owner, "REVOKE %s ON `%s`.`%s` FROM `%s`", without(has, wanted.getValue()), scope, wanted.getKey());
        }
    }

    private static Map<String, Set<String>> wanted(Connection owner, Scope scope) throws SQLException {
        Map<String, Set<String>> wanted = new TreeMap<>();
        try (PreparedStatement query = owner.prepareStatement(
                "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = ?")) {
            query.setString(1, scope.databaseName());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    wanted.put(rows.getString(1), wanted(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return wanted;
    }

    private static Set<String> wanted(String table, String type) {
        if (table.equals(HISTORY)) {
            return Set.of();
        }
        if (type.equals("VIEW")) {
            return VIEW;
        }
        return AppendOnlyTables.contains(table) ? APPEND : CHANGE;
    }

    private static Map<String, Set<String>> held(Connection owner, Scope scope) throws SQLException {
        Map<String, Set<String>> held = new HashMap<>();
        try (PreparedStatement query = owner.prepareStatement(
                "SELECT table_name, table_priv FROM mysql.tables_priv WHERE db = ? AND user = ? AND host = ''")) {
            query.setString(1, scope.databaseName());
            query.setString(2, scope.roleName());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String names = rows.getString(2).toUpperCase(Locale.ROOT);
                    held.put(rows.getString(1), Set.of(names.split(",")));
                }
            }
        }
        return held;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void change(Connection owner, String statement, Set<String> privileges, Scope scope, String table)
            throws SQLException {
        if (privileges.isEmpty()) {
            return;
        }
        try (Statement change = owner.createStatement()) {
            change.execute(
                    statement.formatted(String.join(", ", privileges), scope.databaseName(), table, scope.roleName()));
        }
    }
}
