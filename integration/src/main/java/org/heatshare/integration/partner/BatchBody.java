package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.OptionalInt;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** A batch as JSON, its verdicts taken from the database part by part while it is sent. */
final class BatchBody implements Enumeration<InputStream> {

    private final Batches batches;
    private final TenantId tenant;
    private final Batch batch;
    private boolean begun;
    private boolean ended;
    private boolean anyPart;
    private OptionalInt lastPart = OptionalInt.empty();

    private BatchBody(Batches batches, TenantId tenant, Batch batch) {
        this.batches = batches;
        this.tenant = tenant;
        this.batch = batch;
    }

    static InputStream of(Batches batches, TenantId tenant, Batch batch) {
        return new SequenceInputStream(new BatchBody(batches, tenant, batch));
    }

    @Override
    public boolean hasMoreElements() {
        return !ended;
    }

    @Override
    public InputStream nextElement() {
        return new ByteArrayInputStream(nextText().getBytes(UTF_8));
    }

    private String nextText() {
        if (!begun) {
            begun = true;
            String counts = batch.counts().toString();
            return counts.substring(0, counts.length() - 1);
        }
        BatchPart part = batches.partAfter(tenant, batch.id(), lastPart).orElse(null);
        if (part != null) {
            lastPart = OptionalInt.of(part.firstIndex());
            return items(part.verdicts());
        }
        ended = true;
        String tail = batch.verdicts() == null ? "" : items(batch.verdicts());
        return tail + (anyPart ? "]}" : "}");
    }

    /** The elements of an array, behind those of the arrays before. */
    private String items(@Nullable String array) {
        String elements = array == null ? "" : array.substring(1, array.length() - 1);
        String before = anyPart ? "," : ",\"items\":[";
        boolean nothing = elements.isEmpty() && anyPart;
        anyPart = true;
        return nothing ? "" : before + elements;
    }
}
