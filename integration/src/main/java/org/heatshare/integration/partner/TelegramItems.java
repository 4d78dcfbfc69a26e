package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.telegram.HandedIn;
import org.heatshare.integration.telegram.HandedIn.UnreadableTelegramException;
import org.heatshare.integration.telegram.TelegramReader;

/** Telegrams as JSON, a list of them or one: {@code {"hex","receivedAt","gateway"}}. */
final class TelegramItems implements ItemReader {
    private static final int LARGEST_BYTES = 32 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final TelegramReader telegrams;
    private final Clock clock;

    TelegramItems(TelegramReader telegrams, Clock clock) {
        this.telegrams = telegrams;
        this.clock = clock;
    }

    @Override
    public void read(PartnerRequest request, InputStream body, Items items) throws IOException {
        if (!request.mediaType().equals(JsonReadings.JSON_TYPE)) {
            throw new ProblemException(new Problem(
                    415,
                    "media-type",
                    "The media type is not known",
                    "Content-Type '" + request.mediaType() + "' is not known; send " + JsonReadings.JSON_TYPE));
        }
        JsonNode root = parse(body);
        Iterable<JsonNode> all = root.isArray() ? root : List.of(root);
        int index = 0;
        for (JsonNode one : all) {
            items.take(item(request.tenant(), index++, one));
        }
    }

    private Item item(TenantId tenant, int index, JsonNode one) {
        HandedIn telegram;
        try {
            telegram = HandedIn.of(one, clock.instant());
        } catch (UnreadableTelegramException e) {
            RawBytes raw = RawBytes.of(HandedIn.MEDIA_TYPE, one.toString().getBytes(UTF_8));
            return new Item.Unreadable(index, raw, TelegramReader.unreadable(e));
        }
        try {
            return new Item.Read(telegrams.readOut(tenant, telegram), List.of(index));
        } catch (MbusException e) {
            Refusal refusal = TelegramReader.refusal(e);
            String serial = e.meter() == null ? null : e.meter().id();
            return new Item.Unreadable(index, telegram.raw(), refusal, serial, telegram.gateway());
        }
    }

    private static JsonNode parse(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new ProblemException(Problem.tooLarge("A body of telegrams may have 32 MiB; send fewer at once"));
        }
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root == null || !root.isContainerNode()) {
                throw new ProblemException(
                        Problem.badRequest("not-json", "The body must be a JSON array of telegrams, or one telegram"));
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    Problem.badRequest("not-json", "The body is not JSON: " + e.getOriginalMessage()));
        }
    }
}
