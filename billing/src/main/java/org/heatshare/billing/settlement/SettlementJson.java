package org.heatshare.billing.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** A settlement as the database keeps it. */
final class SettlementJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private SettlementJson() {}

    static String write(Settlement settlement) {
        try {
            return MAPPER.writeValueAsString(settlement);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Settlement read(String text) {
        try {
            return MAPPER.readValue(text, Settlement.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored settlement cannot be read", e);
        }
    }
}
