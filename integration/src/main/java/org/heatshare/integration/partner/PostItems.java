package org.heatshare.integration.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.heatshare.integration.quarantine.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /readings} and {@code POST /telegrams}: takes what tells of meters, and answers once each item is durable, in the
 * books or in quarantine.
 */
final class PostItems implements PartnerCall {

    private static final int KEPT_OF_UNREADABLE_BODY_BYTES = 1 << 20;

    private final Intake intake;
    private final Quarantine quarantine;
    private final ImportJobs imports;
    private final Batches batches;
    private final ItemReader reader;
    private final Clock clock;

    PostItems(
            Intake intake, Quarantine quarantine, ImportJobs imports, Batches batches, ItemReader reader, Clock clock) {
        this.intake = intake;
        this.quarantine = quarantine;
        this.imports = imports;
        this.batches = batches;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Answer handle(PartnerRequest request) throws IOException {
        Long importId = importId(request);
        String key = request.parameter("Idempotency-Key");
        if (key != null && key.length() > 120) {
            throw new ProblemException(Problem.badRequest(
                    "idempotency-key", "Idempotency-Key may have 120 characters; send a shorter one"));
        }
        Optional<Batch> earlier = key == null ? Optional.empty() : batches.findByKey(request.partner(), key);
        Batch batch = earlier.isPresent() ? sameAgain(request, earlier.get()) : take(request, key, importId);
        return new Answer(202, BatchBody.of(batches, request.tenant(), batch));
    }

    private @Nullable Long importId(PartnerRequest request) {
        String given = request.parameter("import");
        if (given == null) {
            return null;
        }
        return Identifiers.number(given)
                .flatMap(id -> imports.find(request.tenant(), request.partner().clientId(), id))
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("There is no import '" + given + "' of yours; announce it by POST /imports")))
                .id();
    }

    private static Batch sameAgain(PartnerRequest request, Batch earlier) throws IOException {
        DigestInputStream body = digesting(request.body());
        body.transferTo(OutputStream.nullOutputStream());
        if (!hash(body).equals(earlier.bodySha256())) {
            throw new ProblemException(new Problem(
                    422,
                    "idempotency-key-reused",
                    "The key was used before",
                    "Idempotency-Key came with another body before; use a new key for another body"));
        }
        return earlier;
    }

    private Batch take(PartnerRequest request, @Nullable String key, @Nullable Long importId) throws IOException {
        BatchInProgress batch =
                new BatchInProgress(request, intake, quarantine, batches, BatchId.next(clock.instant()));
        FirstBytes first = new FirstBytes(request.body(), KEPT_OF_UNREADABLE_BODY_BYTES);
        DigestInputStream body = digesting(first);
        try {
            reader.read(request, body, batch.items());
        } catch (ProblemException e) {
            if (batch.isEmpty()) {
                park(request, first.bytes(), e.problem());
                throw e;
            }
            throw batch.breakOff(e.problem());
        } catch (IOException e) {
            throw batch.breakOff(Problem.bodyEndedEarly(e));
        }
        return batch.finish(hash(body), key, importId);
    }

    /** What cannot be read at all is kept too: its first bytes tell what went wrong. */
    private void park(PartnerRequest request, byte[] bytes, Problem problem) {
        String mediaType = request.mediaType().isEmpty() ? "application/octet-stream" : request.mediaType();
        RawBytes raw = RawBytes.of(mediaType.length() > 60 ? "application/octet-stream" : mediaType, bytes);
        Refusal refusal = new Refusal(Unreadable.UNREADABLE_BODY, problem.detail());
        quarantine.park(request.tenant(), new RefusedMessage(request.partner().clientId(), raw, refusal, null, null));
    }

    private static DigestInputStream digesting(InputStream body) {
        try {
            return new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(DigestInputStream body) {
        return HexFormat.of().formatHex(body.getMessageDigest().digest());
    }
}
