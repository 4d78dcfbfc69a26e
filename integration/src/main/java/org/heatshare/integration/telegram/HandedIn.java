package org.heatshare.integration.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * A telegram as somebody handed it in: {@code {"hex","receivedAt","gateway"}}.
 *
 * @param hex the frame in hexadecimal digits
 * @param receivedAt when a receiver heard it; when we were told, where nobody says
 * @param gateway the receiver, where known
 */
public record HandedIn(
        String hex, Instant receivedAt, @Nullable String gateway) {
    /** Under which these are kept in quarantine. */
    public static final String MEDIA_TYPE = "application/vnd.heatshare.telegram+json";

    private static final int GATEWAY_MAX = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads one.
     *
     * @param now when we were told
     * @throws UnreadableTelegramException if a field is missing or does not fit; the message names it and the remedy
     */
    public static HandedIn of(JsonNode item, Instant now) throws UnreadableTelegramException {
        if (!item.path("hex").isTextual()) {
            throw new UnreadableTelegramException("hex is missing: send the telegram's bytes in hexadecimal digits");
        }
        String gateway =
                item.path("gateway").isValueNode() && !item.path("gateway").isNull()
                        ? item.path("gateway").asText()
                        : null;
        if (gateway != null && gateway.length() > GATEWAY_MAX) {
            throw new UnreadableTelegramException(
                    "gateway has %d characters; it may have %d".formatted(gateway.length(), GATEWAY_MAX));
        }
        return new HandedIn(item.path("hex").asText(), receivedAt(item.path("receivedAt"), now), gateway);
    }

    private static Instant receivedAt(JsonNode told, Instant now) throws UnreadableTelegramException {
        if (told.isMissingNode() || told.isNull()) {
            return now;
        }
        try {
            return Instant.parse(told.asText());
        } catch (DateTimeException e) {
            throw new UnreadableTelegramException(
                    "receivedAt '%s' is no instant such as 2026-01-01T00:00:00Z".formatted(told.asText()));
        }
    }

    /** What {@link #raw()} kept. */
    static HandedIn ofRaw(byte[] raw, Instant now) throws UnreadableTelegramException {
        try {
            return of(JSON.readTree(raw), now);
        } catch (JsonProcessingException e) {
            throw new UnreadableTelegramException("the telegram is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableTelegramException("the telegram cannot be read: " + e.getMessage());
        }
    }

    /** With the time of receipt always told, so that it means the same whenever it is read again. */
    public RawBytes raw() {
        ObjectNode item = JSON.createObjectNode().put("hex", hex).put("receivedAt", receivedAt.toString());
        if (gateway != null) {
            item.put("gateway", gateway);
        }
        return RawBytes.of(MEDIA_TYPE, item.toString().getBytes(UTF_8));
    }

    /** Something that is no telegram with its time of receipt. */
    public static final class UnreadableTelegramException extends Exception {
        UnreadableTelegramException(String message) {
            super(message);
        }
    }
}
