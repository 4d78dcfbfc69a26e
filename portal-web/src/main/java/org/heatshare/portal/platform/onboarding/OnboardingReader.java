package org.heatshare.portal.platform.onboarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Collectors;

/** Reads a document strictly: a field that we do not know or that is missing is refused, with its place. */
final class OnboardingReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OnboardingReader() {}

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
