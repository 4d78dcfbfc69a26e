package org.heatshare.bench.partner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.bench.HeapPeak;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.file.csv.CellSource;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.csv.NumberStyle;
import org.heatshare.integration.file.csv.TextEncoding;
import org.heatshare.integration.file.csv.TimeStyle;
import org.heatshare.integration.file.csv.ValueColumn;
import org.heatshare.integration.file.delivery.FileDeliveries;
import org.heatshare.integration.file.delivery.FileImport;
import org.heatshare.integration.file.delivery.RowIntake;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.Quantity;

/**
 * Whether memory grows with what is imported: the most heap in use while two million values arrive, over that of a
 * tenth of them, in a partner's one body and in a file.
 */
public final class ImportBenchmark implements Benchmark {
    private static final int HOMES = 2_800;
    private static final int DAYS = 30;
    private static final int TENTH = DAYS / 10;
    private static final int FIRST_DAY_OF_FILE = 40;
    private static final int PORTIONS_A_LOOK = 5;
    private static final CsvTemplate TEMPLATE = new CsvTemplate(
            "bench",
            TextEncoding.UTF_8,
            ";",
            1,
            new NumberStyle(".", ""),
            CellSource.column("meter"),
            new TimeStyle("time", "", TimeStyle.ISO, "UTC"),
            null,
            List.of(new ValueColumn("energy", Quantity.HEAT_ENERGY, CellSource.fixed("kWh"))));

    private final Values values = new Values(HOMES, Instant.parse("2025-10-01T00:00:00Z"));

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String measures() {
        return "heap during an import of two million values, over that of a tenth: a partner's body, and a file";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.builder().bufferPool("384M").start();
                TestTenants tenants = TestTenants.createOn(server);
                Metering metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC());
                Portal portal = new Portal(tenants, metering)) {
            metering.registry().apply(TestTenants.NORRVIK, values.registry(), "bench");
            metering.registry().apply(TestTenants.KALTIO, values.registry(), "bench");
            double tenth = body(portal, TestTenants.KALTIO, TENTH);
            double whole = body(portal, TestTenants.NORRVIK, DAYS);
            figures.accept(Figure.ratio("import.body", whole, tenth, "MiB", "<= 1.1"));
            tenth = file(tenants, metering, TestTenants.KALTIO, TENTH);
            whole = file(tenants, metering, TestTenants.NORRVIK, DAYS);
            figures.accept(Figure.ratio("import.file", whole, tenth, "MiB", "<= 1.1"));
        }
    }

    private double body(Portal portal, TenantId tenant, int days) throws IOException {
        HeapPeak heap = new HeapPeak();
        JsonNode batch =
                portal.post(tenant, new HoursStream(days * Values.HOURS_A_DAY, values::hourLines, heap).open());
        check(batch.path("accepted").asInt(), days, batch);
        return heap.mebibytes();
    }

    private double file(TestTenants tenants, Metering metering, TenantId tenant, int days) throws IOException {
        HeapPeak heap = new HeapPeak();
        int[] portions = {0};
        Intake watched = (to, readOuts, source) -> {
            if (portions[0]++ % PORTIONS_A_LOOK == 0) {
                heap.look();
            }
            return metering.intake().accept(to, readOuts, source);
        };
        FileDeliveries deliveries = new FileDeliveries(tenants.database(), Clock.systemUTC());
        FileImport imports = new FileImport(
                tenants.database(),
                deliveries,
                new RowIntake(watched, metering.intervals(), metering.registry()),
                metering.quarantine(),
                Clock.systemUTC());
        Path file = Files.createTempFile("bench", ".csv");
        try {
            write(file, days);
            var delivery = imports.take(tenant, TEMPLATE, "bench.csv", file);
            check((int) delivery.counts().accepted(), days, delivery);
        } finally {
            Files.delete(file);
        }
        return heap.mebibytes();
    }

    private void write(Path file, int days) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("meter;time;energy\n".getBytes(US_ASCII));
            for (int day = FIRST_DAY_OF_FILE; day < FIRST_DAY_OF_FILE + days; day++) {
                out.write(values.rows(day));
            }
        }
    }

    private void check(int accepted, int days, Object answer) {
        if (accepted != values.perDay() * days) {
            throw new IllegalStateException("Only " + accepted + " values were accepted: " + answer);
        }
    }
}
