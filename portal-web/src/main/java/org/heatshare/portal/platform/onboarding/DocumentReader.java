package org.heatshare.portal.platform.onboarding;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Collectors;

/** Reads onboarding documents strictly: a field that is missing, unknown or of the wrong kind refuses the whole. */
final class DocumentReader {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .withCoercionConfig(
                    LogicalType.Integer, config -> config.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Boolean, config -> config.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
            .build();

    /** @throws InvalidDocumentException naming the field that does not fit */
    OnboardingDocument read(byte[] bytes) throws InvalidDocumentException {
        OnboardingDocument document;
        try {
            document = json.readValue(bytes, OnboardingDocument.class);
        } catch (JsonMappingException e) {
            throw new InvalidDocumentException(where(e) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new InvalidDocumentException("The document is not JSON: " + e.getMessage(), e);
        }
        requireAllSections(document);
        return document;
    }

    private static String where(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining());
        return path.isEmpty() ? "The document" : path.substring(1);
    }

    /** A record's missing components become null, which the schema does not allow for a section. */
    private static void requireAllSections(OnboardingDocument document) throws InvalidDocumentException {
        for (var section : OnboardingDocument.class.getRecordComponents()) {
            try {
                if (section.getAccessor().invoke(document) == null) {
                    throw new InvalidDocumentException("The section " + section.getName()
                            + " is missing; where there is nothing to say, write an empty list");
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
