package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.partner.LineReader.LineTooLongException;

/** Readings as JSON, an array of items or one item, and as NDJSON, an item a line. */
final class JsonReadings {

    static final String JSON_TYPE = "application/json";
    static final String NDJSON_TYPE = "application/x-ndjson";
    private static final int LARGEST_JSON_BYTES = 32 << 20;
    private static final int JOINED_AT_ONCE = 10_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final InputStream body;
    private final MeterNames names;
    private final Instant receivedAt;

    JsonReadings(InputStream body, MeterNames names, Instant receivedAt) {
        this.body = body;
        this.names = names;
        this.receivedAt = receivedAt;
    }

    /** @throws ProblemException when the body is no JSON; then no item was given */
    void readArray(Items items) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_JSON_BYTES + 1);
        if (bytes.length > LARGEST_JSON_BYTES) {
            throw new ProblemException(Problem.tooLarge(
                    "A JSON body may have 32 MiB; send " + NDJSON_TYPE + ", which is taken line by line"));
        }
        JsonNode root = parse(bytes);
        JoinedItems joined = new JoinedItems(names, receivedAt, items);
        if (root.isArray()) {
            int index = 0;
            for (JsonNode item : root) {
                joined.add(index++, item, item.toString().getBytes(UTF_8));
            }
        } else {
            joined.add(0, root, bytes);
        }
        joined.flush();
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root == null || !root.isContainerNode()) {
                throw new ProblemException(
                        Problem.badRequest("not-json", "The body must be a JSON array of readings, or one reading"));
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    Problem.badRequest("not-json", "The body is not JSON: " + e.getOriginalMessage()));
        }
    }

    void readLines(Items items) throws IOException {
        JoinedItems joined = new JoinedItems(names, receivedAt, items);
        try {
            readLines(joined);
        } catch (IOException | ProblemException e) {
            joined.flush();
            throw e;
        }
    }

    private void readLines(JoinedItems joined) throws IOException {
        LineReader lines = new LineReader(body);
        int index = 0;
        while (true) {
            try {
                byte[] line = lines.next();
                if (line == null) {
                    joined.flush();
                    return;
                }
                if (line.length > 0) {
                    addLine(joined, index++, line);
                }
            } catch (LineTooLongException e) {
                joined.unreadable(index++, e.start(), e.getMessage() + "; break it up");
            }
            if (index % JOINED_AT_ONCE == 0) {
                joined.flush();
            }
        }
    }

    private static void addLine(JoinedItems joined, int index, byte[] line) throws IOException {
        try {
            joined.add(index, JSON.readTree(line), line);
        } catch (JsonProcessingException e) {
            joined.unreadable(index, line, "the line is not JSON: " + e.getOriginalMessage());
        }
    }
}
