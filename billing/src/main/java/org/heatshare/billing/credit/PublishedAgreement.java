package org.heatshare.billing.credit;

import java.time.Instant;

/**
 * A credit agreement as it was published.
 *
 * @param versionId of this version
 * @param document as it was written
 * @param publishedBy subject of who published it
 */
public record PublishedAgreement(
        int versionId, CreditAgreement agreement, String document, Instant publishedAt, String publishedBy) {}
