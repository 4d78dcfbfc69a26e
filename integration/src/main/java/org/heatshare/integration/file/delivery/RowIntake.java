package org.heatshare.integration.file.delivery;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.IntervalIntake;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;

/**
 * Where the rows of files go: registers to one intake, intervals to the other.
 *
 * @param registry says which meter is meant by a meter point
 */
public record RowIntake(Intake readOuts, IntervalIntake intervals, MeteringRegistry registry) {

    /** For the rows of one delivery. */
    NamedMeters meters(TenantId tenant) {
        return new NamedMeters(new MeterNames(() -> registry.installations(tenant)));
    }

    /** The verdicts on rows that were read, in their order. */
    List<Verdict> accept(TenantId tenant, List<FileRow> rows, IntakeSource source) {
        List<ReadOut> registers = new ArrayList<>();
        List<IntervalReading> readings = new ArrayList<>();
        for (FileRow row : rows) {
            if (row instanceof FileRow.Read one) {
                registers.add(one.readOut());
            } else if (row instanceof FileRow.Interval one) {
                readings.add(one.reading());
            }
        }
        Iterator<Verdict> ofRegisters =
                readOuts.accept(tenant, registers, source).verdicts().iterator();
        Iterator<Verdict> ofIntervals =
                intervals.accept(tenant, readings, source).verdicts().iterator();
        return rows.stream()
                .map(row -> (row instanceof FileRow.Read ? ofRegisters : ofIntervals).next())
                .toList();
    }
}
