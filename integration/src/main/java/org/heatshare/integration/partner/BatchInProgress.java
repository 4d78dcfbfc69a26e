package org.heatshare.integration.partner;

import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.quarantine.Quarantine;
import org.jspecify.annotations.Nullable;

/** A batch whose body is being read: what was taken of it is kept, whether the body has an end or breaks off. */
final class BatchInProgress {

    private final PartnerPrincipal partner;
    private final Batches batches;
    private final String id;
    private final Judged judged;

    BatchInProgress(PartnerRequest request, Intake intake, Quarantine quarantine, Batches batches, String id) {
        this.partner = request.partner();
        this.batches = batches;
        this.id = id;
        this.judged =
                new Judged(partner, intake, quarantine, request.wantsVerdicts() ? new Verdicts(this::keep) : null);
    }

    private void keep(BatchPart part) {
        batches.keepPart(partner, judged.toBatch(id, Batch.State.RECEIVING, null), part);
    }

    Items items() {
        return judged;
    }

    /** Whether nothing was taken yet. */
    boolean isEmpty() {
        return judged.isEmpty();
    }

    Batch finish(String bodySha256, @Nullable String idempotencyKey, @Nullable Long importId) {
        judged.flush();
        Batch batch = judged.toBatch(id, Batch.State.DONE, bodySha256);
        batches.keep(partner, batch, idempotencyKey, importId);
        return batch;
    }

    /**
     * Keeps what came before the body broke off. The idempotency key stays free and the import uncounted, so that the
     * same body can be sent again.
     */
    ProblemException breakOff(Problem problem) {
        judged.flush();
        Batch batch = judged.toBatch(id, Batch.State.BROKEN_OFF, null);
        batches.keep(partner, batch, null, null);
        return new ProblemException(problem.with(batch));
    }
}
