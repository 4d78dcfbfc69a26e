package org.heatshare.bench.crash;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.INTAKE_BATCH;
import static org.heatshare.db.schema.tenant.Tables.QUARANTINE;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.bench.crash.SentBody.Row;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.DatabaseSettings;
import org.heatshare.db.tenancy.Databases;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.launcher.settings.Installation;

/** What lies in the database, looked at before the first crash and after the last. */
final class Stored implements AutoCloseable {
    private static final TenantId NORRVIK = new TenantId("norrvik");

    private final Databases databases;

    Stored(Installation.Database database) {
        databases = Databases.open(new DatabaseSettings(
                database.url(),
                new DatabaseSettings.Account(database.user(), database.password()),
                new DatabaseSettings.Account(database.ownerUser(), database.ownerPassword())));
    }

    /** The town is there once the simulator's document was applied. */
    boolean hasTown() {
        return databases.registry().find(NORRVIK).isPresent();
    }

    void enter(List<Street> streets) {
        Clock clock = Clock.systemUTC();
        new MeteringRegistry(databases.database(), databases.registry(), new AuditLog(clock), clock)
                .apply(NORRVIK, Street.registry(streets), "crash");
    }

    /** Rows of acknowledged bodies that are not there: neither as a version of their read-out nor in quarantine. */
    long missing(Collection<SentBody> acknowledged) {
        Map<Street, Set<Row>> kept = new HashMap<>();
        long missing = 0;
        for (SentBody body : acknowledged) {
            Set<Row> ofStreet = kept.computeIfAbsent(body.street(), this::rows);
            missing +=
                    body.known().stream().filter(row -> !ofStreet.contains(row)).count();
        }
        Map<Street, Long> refused = new HashMap<>();
        acknowledged.forEach(body -> refused.merge(body.street(), (long) SentBody.UNKNOWN, Long::sum));
        for (Map.Entry<Street, Long> street : refused.entrySet()) {
            missing +=
                    Math.max(0, street.getValue() - quarantined(street.getKey().unknownSerial()));
        }
        return missing;
    }

    private Set<Row> rows(Street street) {
        return databases.database().read(NORRVIK, tx -> {
            Set<Row> rows = new HashSet<>();
            tx.select(HEAT_METER.SERIAL, READ_OUT.READ_AT, READ_OUT.ENERGY_REGISTER)
                    .from(READ_OUT)
                    .join(HEAT_METER)
                    .on(HEAT_METER.ID.eq(READ_OUT.METER_ID))
                    .where(HEAT_METER.SERIAL.between(street.serial(0), street.serial(Street.METERS - 1)))
                    .forEach(row -> rows.add(row(row.value1(), row.value2(), row.value3())));
            return rows;
        });
    }

    private static Row row(String serial, Instant at, BigDecimal register) {
        return new Row(serial, at, register.setScale(1));
    }

    private int quarantined(String serial) {
        return databases.database().read(NORRVIK, tx -> tx.fetchCount(QUARANTINE, QUARANTINE.METER_SERIAL.eq(serial)));
    }

    /** Batches, whoever sent them, whose counts do not add up. */
    int unbalancedBatches() {
        return databases
                .database()
                .read(
                        NORRVIK,
                        tx -> tx.fetchCount(
                                INTAKE_BATCH,
                                INTAKE_BATCH.RECEIVED.ne(INTAKE_BATCH
                                        .ACCEPTED
                                        .plus(INTAKE_BATCH.SUPERSEDED)
                                        .plus(INTAKE_BATCH.DUPLICATE)
                                        .plus(INTAKE_BATCH.QUARANTINED))));
    }

    @Override
    public void close() {
        databases.close();
    }
}
