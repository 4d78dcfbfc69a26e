package org.heatshare.integration.partner;

/** {@code GET /batches/{id}}: what became of each item. */
final class BatchCalls {

    private final Batches batches;

    BatchCalls(Batches batches) {
        this.batches = batches;
    }

    PartnerCall.Answer find(PartnerRequest request) {
        String id = String.valueOf(request.parameter("id"));
        return batches.find(request.partner(), id)
                .map(batch -> new PartnerCall.Answer(200, BatchBody.of(batches, request.tenant(), batch)))
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no batch '" + id + "' of yours")));
    }
}
