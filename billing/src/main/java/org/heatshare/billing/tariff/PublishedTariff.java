package org.heatshare.billing.tariff;

import java.time.Instant;

/**
 * A tariff as it was published.
 *
 * @param document as it was written
 * @param publishedBy subject of who published it
 */
public record PublishedTariff(Tariff tariff, String document, Instant publishedAt, String publishedBy) {}
