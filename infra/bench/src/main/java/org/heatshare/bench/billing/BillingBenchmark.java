package org.heatshare.bench.billing;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.billing.Billing;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.db.tenancy.Databases;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.TestTenants;

/**
 * A month's run, draft and release: charges, credit split, invoices with lines and issued bytes, settlement, journal. The
 * months before are billed first, as in every month but a municipality's first; that one's time is printed as well. The
 * middle of the last three months counts, each over the reference sum as it took just then.
 */
public final class BillingBenchmark implements Benchmark {

    private static final YearMonth MEASURED = YearMonth.parse("2026-10");
    private static final int COUNTED = 3;

    @Override
    public String name() {
        return "billing";
    }

    @Override
    public String measures() {
        return "a month's billing of 2,800 homes over the sum of that month's hours by home; of 28,000 over of 2,800";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.builder().durable().start();
                Databases databases = Databases.open(TestTenants.settings(server))) {
            databases.migrator().migrateAll();
            ReferenceSum reference = new ReferenceSum(server);
            reference.fill();
            double small =
                    measure(server, databases, BenchMunicipality.of("bench-small", 2_800), 7, figures, reference);
            double large =
                    measure(server, databases, BenchMunicipality.of("bench-large", 28_000), 1, figures, reference);
            figures.accept(Figure.ratio("billing.28000", large, small, "s", "at most 11"));
        }
    }

    private static double measure(
            EmbeddedMariaDb server,
            Databases databases,
            BenchMunicipality municipality,
            int months,
            Consumer<Figure> figures,
            ReferenceSum reference)
            throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
        Billing billing = Billing.of(databases.database(), databases.registry(), clock);
        municipality.fill(server, databases.registry());
        String name = "billing." + municipality.homes();
        long start = System.nanoTime();
        municipality.onboard(billing);
        figures.accept(Figure.plain(name + ".onboarding", seconds(start), "s", null));
        TenantId tenant = municipality.tenant().id();
        YearMonth first = MEASURED.minusMonths(months);
        figures.accept(Figure.plain(name + ".first-month", bill(billing, tenant, first), "s", null));
        List<Measurement> measurements = new ArrayList<>();
        for (YearMonth month = first.plusMonths(1); !month.isAfter(MEASURED); month = month.plusMonths(1)) {
            double before = reference.seconds();
            double measured = bill(billing, tenant, month);
            measurements.add(new Measurement(measured, (before + reference.seconds()) / 2));
        }
        Measurement middle = middleOfLast(measurements);
        if (municipality.homes() == ReferenceSum.HOMES) {
            figures.accept(Figure.ratio("billing", middle.seconds(), middle.reference(), "s", "at most 6"));
        }
        return middle.seconds();
    }

    private static Measurement middleOfLast(List<Measurement> measurements) {
        int size = measurements.size();
        List<Measurement> last = new ArrayList<>(measurements.subList(Math.max(0, size - COUNTED), size));
        last.sort(Comparator.comparingDouble(Measurement::ratio));
        return last.get(last.size() / 2);
    }

    private record Measurement(double seconds, double reference) {
        double ratio() {
            return seconds / reference;
        }
    }

    private static double bill(Billing billing, TenantId tenant, YearMonth month) {
        long start = System.nanoTime();
        BillingRun run = billing.billingRuns().draft(tenant, month, "billing", RunProgress.SILENT);
        billing.billingRuns().release(tenant, run.id(), "billing2", RunProgress.SILENT);
        return seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
