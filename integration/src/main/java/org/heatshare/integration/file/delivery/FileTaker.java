package org.heatshare.integration.file.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.row.FileRefusedException;

/**
 * Has a feed's file read and says what is to become of it, wherever it came from. Files of one municipality are taken one
 * after the other, so that the same bytes from two places are still taken once. Safe for use by many threads.
 */
public final class FileTaker {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Feeds feeds;
    private final FileImport imports;
    private final FileDeliveries deliveries;
    private final Clock clock;
    private final Map<TenantId, Object> turns = new ConcurrentHashMap<>();

    public FileTaker(Feeds feeds, FileImport imports, FileDeliveries deliveries, Clock clock) {
        this.feeds = feeds;
        this.imports = imports;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * A file that was read or refused.
     *
     * @param target where it is to be moved, from the folder that holds the feeds' folders
     * @param report what became of its rows, to lie beside it
     */
    public record Taken(String target, String report) {
        public String reportTarget() {
            return target + ".report.txt";
        }
    }

    /**
     * Takes a file by its feed's template, once by its bytes.
     *
     * @param feed the folder that it came in
     * @param name under which it came
     * @param content all of its bytes
     * @throws IOException where the bytes cannot be read; the file is then to stay where it is and be taken again
     */
    public Taken take(TenantId tenant, String feed, String name, Path content) throws IOException {
        synchronized (turns.computeIfAbsent(tenant, key -> new Object())) {
            try {
                FileDelivery delivery = imports.take(tenant, feeds.template(tenant, feed), name, content);
                return taken(
                        feed,
                        name,
                        delivery.state() == FileDelivery.State.REFUSED,
                        Report.of(delivery, deliveries.refusals(tenant, delivery.id())));
            } catch (FileRefusedException e) {
                String report = "file: " + name + "\nfeed: " + feed + "\nrefused: " + e.getMessage() + "\n";
                return taken(feed, name, true, report);
            }
        }
    }

    private Taken taken(String feed, String name, boolean failed, String report) {
        String folder = feed + "/" + (failed ? "failed" : "done");
        return new Taken(folder + "/" + STAMP.format(clock.instant()) + "-" + name, report);
    }
}
