package org.heatshare.db.tenancy;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in the database of one tenant. The connection that the work gets can see that tenant's tables and no
 * others: the server refuses the rest. The work is one transaction: committed when it returns, rolled back when it
 * throws. The context given to it ends with it and must not be kept, and the work must not ask for another transaction.
 * Safe for use by many threads.
 *
 * <p>Transactions are READ COMMITTED, so that what is read after a lock is what the lock's holder before has written.
 * A {@link #read} sees one moment throughout and cannot write. Lock rows with {@code SELECT ... FOR UPDATE}: named
 * locks, temporary tables and session variables would outlive the transaction.
 *
 * @see "docs/decisions/0003-a-database-and-a-role-per-tenant.md"
 */
public final class TenantDatabase implements AutoCloseable {
    private final Connections connections;
    private final TenantDirectory directory;

    TenantDatabase(Connections connections, TenantDirectory directory) {
        this.connections = connections;
        this.directory = directory;
    }

    /**
     * @throws UnknownTenantException where no such tenant is registered
     * @throws TenantNotMigratedException where the last migration of the tenant failed
     */
    public <T extends @Nullable Object> T transaction(TenantId tenant, Function<? super DSLContext, ? extends T> work) {
        return connections.run(scopeOf(tenant), Connections.Mode.WRITE, work);
    }

    /** A transaction without a result. */
    public void execute(TenantId tenant, Consumer<? super DSLContext> work) {
        this.<@Nullable Void>transaction(tenant, tx -> {
            work.accept(tx);
            return null;
        });
    }

    /** Reads from one moment's view of the data; the server refuses a write. */
    public <T extends @Nullable Object> T read(TenantId tenant, Function<? super DSLContext, ? extends T> work) {
        return connections.run(scopeOf(tenant), Connections.Mode.READ, work);
    }

    /** A transaction on what spans tenants; it sees no tenant's data. */
    public <T extends @Nullable Object> T platform(Function<? super DSLContext, ? extends T> work) {
        return connections.run(Scope.PLATFORM, Connections.Mode.WRITE, work);
    }

    private Scope scopeOf(TenantId id) {
        Tenant tenant = get(id);
        if (!directory.isMigrated(id)) {
            throw new TenantNotMigratedException(id);
        }
        return Scope.of(tenant);
    }

    Tenant get(TenantId id) {
        Tenant tenant = lookUp(id);
        if (tenant == null) {
            throw new UnknownTenantException(id);
        }
        return tenant;
    }

    @Nullable
    Tenant lookUp(TenantId id) {
        Tenant seen = directory.seen(id);
        return seen != null ? seen : this.<@Nullable Tenant>platform(platform -> directory.find(platform, id));
    }

    @Override
    public void close() {
        connections.close();
    }
}
