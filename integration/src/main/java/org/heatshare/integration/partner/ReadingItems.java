package org.heatshare.integration.partner;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.metering.MeteringRegistry;

/** Readings in each of the media types that they may have. */
final class ReadingItems implements ItemReader {
    private final MeteringRegistry registry;
    private final Clock clock;

    ReadingItems(MeteringRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void read(PartnerRequest request, InputStream body, Items items) throws IOException {
        MeterNames names = new MeterNames(() -> registry.installations(request.tenant()));
        switch (request.mediaType()) {
            case CsvReadings.MEDIA_TYPE -> new CsvReadings(body, names, clock.instant()).read(items);
            case JsonReadings.JSON_TYPE -> new JsonReadings(body, names, clock.instant()).readArray(items);
            case JsonReadings.NDJSON_TYPE -> new JsonReadings(body, names, clock.instant()).readLines(items);
            default ->
                throw new ProblemException(new Problem(
                        415,
                        "media-type",
                        "The media type is not known",
                        "Content-Type '" + request.mediaType() + "' is not known; send " + JsonReadings.JSON_TYPE + ", "
                                + JsonReadings.NDJSON_TYPE + " or " + CsvReadings.MEDIA_TYPE));
        }
    }
}
