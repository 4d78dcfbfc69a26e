package org.heatshare.integration.metering.internal.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeResult;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadOutJson;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.internal.intake.PartOfDelivery.Numbered;
import org.heatshare.integration.metering.internal.store.DueDays;
import org.heatshare.integration.metering.internal.store.RowsAlreadyThereException;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The intake on the tenant's database. A large delivery is split by meters, each part is a transaction of its own; a
 * part that met another writer's lock the wrong way round is tried again.
 */
public final class Deliveries implements Intake, AutoCloseable {
    private static final int PART_SIZE_MIN = 1_000;
    private static final int PARTS_MAX = 4;

    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final Quarantine quarantine;
    private final Clock clock;
    private final int parts =
            Math.max(1, Math.min(PARTS_MAX, Runtime.getRuntime().availableProcessors()));
    private final ExecutorService workers = Executors.newFixedThreadPool(parts, work -> {
        Thread thread = new Thread(work, "heatshare-intake");
        thread.setDaemon(true);
        return thread;
    });

    public Deliveries(TenantDatabase database, TenantRegistry tenants, Quarantine quarantine, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    @Override
    public IntakeResult accept(TenantId tenant, List<ReadOut> readOuts, IntakeSource source) {
        Verdict[] verdicts = new Verdict[readOuts.size()];
        MeteringCalendar calendar = MeteringCalendar.of(tenants.get(tenant));
        List<Callable<Void>> work = new ArrayList<>();
        for (Map<String, List<Numbered>> part : split(readOuts)) {
            work.add(() -> {
                take(tenant, calendar, part, source, verdicts);
                return null;
            });
        }
        run(work);
        return new IntakeResult(Arrays.asList(verdicts));
    }

    /** Meters in the order of their serials, in parts of about the same number of read-outs. */
    private List<Map<String, List<Numbered>>> split(List<ReadOut> readOuts) {
        TreeMap<String, List<Numbered>> bySerial = new TreeMap<>();
        for (int i = 0; i < readOuts.size(); i++) {
            ReadOut readOut = readOuts.get(i);
            bySerial.computeIfAbsent(readOut.meterSerial(), serial -> new ArrayList<>())
                    .add(new Numbered(i, readOut));
        }
        int size = Math.max(PART_SIZE_MIN, (readOuts.size() + parts - 1) / parts);
        List<Map<String, List<Numbered>>> split = new ArrayList<>();
        Map<String, List<Numbered>> part = new TreeMap<>();
        int inPart = 0;
        for (Map.Entry<String, List<Numbered>> meter : bySerial.entrySet()) {
            part.put(meter.getKey(), meter.getValue());
            inPart += meter.getValue().size();
            if (inPart >= size) {
                split.add(part);
                part = new TreeMap<>();
                inPart = 0;
            }
        }
        if (!part.isEmpty()) {
            split.add(part);
        }
        return split;
    }

    private void run(List<Callable<Void>> work) {
        try {
            if (work.size() == 1) {
                work.get(0).call();
                return;
            }
            for (Future<Void> part : workers.invokeAll(work)) {
                part.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The intake was interrupted; what was not answered must be sent again", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(
            TenantId tenant,
            MeteringCalendar calendar,
            Map<String, List<Numbered>> part,
            IntakeSource source,
            Verdict[] verdicts) {
        boolean theLongWay = false;
        for (int attempt = 1; ; attempt++) {
            boolean anyOrder = theLongWay;
            try {
                database.execute(tenant, tx -> {
                    Ruling ruling = new Ruling(verdicts);
                    Collection<LocalDate> changed =
                            new PartOfDelivery(tx, calendar, source, clock.instant(), ruling).take(part, anyOrder);
                    park(tx, source, ruling);
                    DueDays.mark(tx, changed);
                });
                return;
            } catch (RowsAlreadyThereException e) {
                if (theLongWay) {
                    throw e;
                }
                theLongWay = true;
            } catch (DataAccessException e) {
                if (attempt == Deadlock.TRIES_MAX || !Deadlock.is(e)) {
                    throw e;
                }
            }
        }
    }

    private void park(DSLContext tx, IntakeSource source, Ruling ruling) {
        for (Ruling.Refused refused : ruling.refused()) {
            ReadOut readOut = refused.readOut();
            RawBytes raw = readOut.raw() != null
                    ? readOut.raw()
                    : RawBytes.of(
                            ReadOutJson.MEDIA_TYPE, ReadOutJson.write(readOut).getBytes(StandardCharsets.UTF_8));
            quarantine.park(tx, new RefusedMessage(source.name(), raw, refused.refusal(), readOut.meterSerial(), null));
        }
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
