package org.heatshare.integration.file.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileRows;
import org.heatshare.integration.file.row.FileTemplate;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.RefusedMessage;

/**
 * Takes a file of readings, some thousands of rows at once, each judged by the intake. After each portion it is noted how
 * far the file has come, so that one that was broken off is gone on with there; rows that were judged before that note
 * could be made come back as duplicates, and nothing is doubled.
 */
public final class FileImport {
    private static final int ROWS_AT_ONCE = 10_000;
    private static final long REFUSED_BYTES_AT_ONCE = 16 * 1024 * 1024;
    private static final int SOURCE_LETTERS_MAX = 120;

    private final TenantDatabase database;
    private final FileDeliveries deliveries;
    private final RowIntake intake;
    private final Quarantine quarantine;
    private final Clock clock;

    public FileImport(
            TenantDatabase database, FileDeliveries deliveries, RowIntake intake, Quarantine quarantine, Clock clock) {
        this.database = database;
        this.deliveries = deliveries;
        this.intake = intake;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /**
     * Takes the file, unless the same bytes were taken by the same template before.
     *
     * @return what became of its rows, now or then
     */
    public FileDelivery take(TenantId tenant, FileTemplate template, String fileName, Path file) throws IOException {
        FileDelivery delivery = deliveries.begin(tenant, template.name(), sha256(file), fileName, Files.size(file));
        if (delivery.state() == FileDelivery.State.DONE) {
            return delivery;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new Run(tenant, delivery, fileName).rows(template.open(in, clock.instant()));
            return deliveries.finish(tenant, delivery.id());
        } catch (FileRefusedException e) {
            return deliveries.refuse(tenant, delivery.id(), String.valueOf(e.getMessage()));
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** One file under way. */
    private final class Run {
        private final TenantId tenant;
        private final FileDelivery delivery;
        private final String source;
        private final NamedMeters meters;
        private final List<FileRow> read = new ArrayList<>();
        private final List<FileRow.Refused> refused = new ArrayList<>();
        private long refusedBytes;

        Run(TenantId tenant, FileDelivery delivery, String fileName) {
            this.tenant = tenant;
            this.delivery = delivery;
            this.meters = intake.meters(tenant);
            this.source = fileName.length() > SOURCE_LETTERS_MAX ? fileName.substring(0, SOURCE_LETTERS_MAX) : fileName;
        }

        void rows(FileRows file) throws IOException {
            long line = 0;
            for (FileRow row = file.next(); row != null; row = file.next()) {
                line = row.number();
                // Lines that are done are read all the same: the order of rows tells the doubled hour's two apart.
                if (line > delivery.linesDone()) {
                    add(meters.resolve(row));
                }
                if (read.size() + refused.size() >= ROWS_AT_ONCE || refusedBytes >= REFUSED_BYTES_AT_ONCE) {
                    judge(new FileDeliveries.Done(line, file.offset()));
                }
            }
            judge(new FileDeliveries.Done(Math.max(line, delivery.linesDone()), file.offset()));
        }

        private void add(FileRow row) {
            if (row instanceof FileRow.Refused one) {
                refused.add(one);
                refusedBytes += one.raw().length();
            } else {
                read.add(row);
            }
        }

        private void judge(FileDeliveries.Done done) {
            List<RowRefusal> refusals = new ArrayList<>();
            List<Verdict> verdicts = intake.accept(tenant, read, new IntakeSource(IntakeSource.Kind.FILE, source));
            for (int i = 0; i < verdicts.size(); i++) {
                Refusal refusal = verdicts.get(i).refusal();
                if (refusal != null) {
                    refusals.add(new RowRefusal(read.get(i).number(), refusal));
                }
            }
            database.execute(tenant, tx -> {
                for (FileRow.Refused row : refused) {
                    quarantine.park(
                            tx, new RefusedMessage(source, row.raw(), row.why().refusal(), null, null));
                    refusals.add(new RowRefusal(row.number(), row.why().refusal()));
                }
                Counts counts = Counts.of(verdicts).plus(new Counts(0, 0, 0, refused.size()));
                deliveries.advance(tx, delivery.id(), done, counts, refusals);
            });
            read.clear();
            refused.clear();
            refusedBytes = 0;
        }
    }
}
