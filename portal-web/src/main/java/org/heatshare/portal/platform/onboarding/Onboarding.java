package org.heatshare.portal.platform.onboarding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a folder of onboarding documents, {@code <slug>.json} each, and applies those that are new or have changed. A
 * document that does not fit is refused with its reason in the log and looked at again when it changes; the others go
 * on. Documents appear whole: writers move them into the folder.
 */
public final class Onboarding implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Onboarding.class);
    private static final int LOOK_EVERY_SECONDS = 5;

    private final Path folder;
    private final DocumentReader reader = new DocumentReader();
    private final DocumentApplication application;
    private final OnboardingServices services;
    private final OpeningRuns openingRuns;
    private final Map<Path, String> looked = new HashMap<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "onboarding"));

    public Onboarding(Path folder, OnboardingServices services, OpeningBilling openingBilling) {
        this.folder = folder;
        this.services = services;
        this.application = new DocumentApplication(services);
        this.openingRuns = new OpeningRuns(openingBilling);
    }

    public void start() {
        watch.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** One look at the folder; never throws, because that would end the watch. */
    void look() {
        try {
            documents().forEach(this::take);
            openingRuns.billWhatIsReady();
        } catch (IOException | RuntimeException e) {
            LOG.error("The onboarding folder {} could not be looked at; it is tried again", folder, e);
        }
    }

    private List<Path> documents() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String sha256 = Sha256.of(bytes);
            if (!sha256.equals(looked.get(file))) {
                apply(file, reader.read(bytes), sha256);
                looked.put(file, sha256);
            }
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            refuse(file, e);
        } catch (IOException | RuntimeException e) {
            LOG.error("{} could not be applied; it is tried again", file.getFileName(), e);
        }
    }

    private void apply(Path file, OnboardingDocument document, String sha256) throws InvalidDocumentException {
        String slug = document.tenant().slug();
        if (!file.getFileName().toString().equals(slug + ".json")) {
            throw new InvalidDocumentException("tenant.slug is '" + slug + "', so the file must be " + slug + ".json");
        }
        TenantId tenant = new TenantId(slug);
        if (services.tenants().find(tenant).isEmpty()
                || !services.applied().lastSha256(tenant).filter(sha256::equals).isPresent()) {
            long began = System.nanoTime();
            application.apply(document);
            services.applied().remember(tenant, sha256);
            LOG.info("{}: onboarding document applied in {} ms", slug, (System.nanoTime() - began) / 1_000_000);
        }
        openingRuns.expect(tenant, document.openingBillingRuns());
    }

    private void refuse(Path file, Exception reason) {
        LOG.error("{} is refused: {}", file.getFileName(), reason.getMessage());
        try {
            looked.put(file, Sha256.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            LOG.debug("{} is gone", file, e);
        }
    }
}
