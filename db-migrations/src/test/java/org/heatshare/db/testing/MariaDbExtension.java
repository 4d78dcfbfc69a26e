package org.heatshare.db.testing;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the test tenants once a JVM and hands them to whoever asks. */
final class MariaDbExtension implements BeforeAllCallback, ParameterResolver {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET = Stream.of("ch.vorburger", "com.zaxxer", "org.flywaydb", "org.jooq")
            .map(Logger::getLogger)
            .toList();

    private static @Nullable TestTenants tenants;

    @Override
    public void beforeAll(ExtensionContext context) {
        TestTenants opened = open();
        opened.clear();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestTenants.class || type == TenantDatabase.class || type == TenantRegistry.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == TenantDatabase.class) {
            return open().database();
        }
        return type == TenantRegistry.class ? open().registry() : open();
    }

    private static synchronized TestTenants open() {
        if (tenants == null) {
            QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
            tenants = TestTenants.createOn(EmbeddedMariaDb.shared());
        }
        return tenants;
    }
}
