package org.heatshare.db.tenancy;

/** A database could not be brought to the newest schema. The migration can be started again once the cause is gone. */
public final class MigrationFailedException extends RuntimeException {
    MigrationFailedException(String what, Exception cause) {
        super("migration of " + what + " failed: " + cause.getMessage(), cause);
    }
}
