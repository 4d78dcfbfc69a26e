package org.heatshare.portal.platform.onboarding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Collectors;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.security.MeterKey;

/** Reads a document strictly: a field that we do not know or that is missing is refused, with its place. */
final class OnboardingReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(MeterKey.class, new KeyReader()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OnboardingReader() {}

    /** Reads a key, and never repeats in a message what was written in its place. */
    private static final class KeyReader extends StdScalarDeserializer<MeterKey> {
        KeyReader() {
            super(MeterKey.class);
        }

        @Override
        public MeterKey deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return MeterKey.ofHex(json.getValueAsString(""));
            } catch (MbusException noKey) {
                throw JsonMappingException.from(json, noKey.getMessage());
            }
        }
    }

    static OnboardingDocument read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, OnboardingDocument.class);
        } catch (JsonMappingException e) {
            String place = e.getPath().stream()
                    .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                    .collect(Collectors.joining("."));
            throw new OnboardingRefusedException("at " + place + ": " + e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw new OnboardingRefusedException("it is no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new OnboardingRefusedException("it cannot be read: " + e.getMessage(), e);
        }
    }
}
