package org.heatshare.integration.minersite.modbus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The registers of one controller, from its configuration: a JSON list as the onboarding document has it. */
public record RegisterMap(List<Register> registers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public RegisterMap {
        registers = List.copyOf(registers);
    }

    /** @throws IllegalArgumentException naming the field that does not fit */
    public static RegisterMap parse(String json) {
        JsonNode list;
        try {
            list = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The register map is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!list.isArray() || list.isEmpty()) {
            throw new IllegalArgumentException("The register map must be a list of at least one register.");
        }
        List<Register> registers = new ArrayList<>(list.size());
        for (JsonNode entry : list) {
            registers.add(register(entry));
        }
        return new RegisterMap(registers);
    }

    private static Register register(JsonNode entry) {
        String name = required(entry, "name", "?").asText();
        BigDecimal scale = decimal(entry, "scale", name);
        return new Register(
                name,
                constant(
                        Register.Area.class,
                        "area",
                        required(entry, "area", name).asText(),
                        name),
                required(entry, "address", name).asInt(-1),
                constant(
                        Register.Type.class,
                        "type",
                        required(entry, "type", name).asText(),
                        name),
                scale == null ? BigDecimal.ONE : scale,
                constant(
                        Register.WordOrder.class,
                        "wordOrder",
                        entry.path("wordOrder").asText(Register.WordOrder.HIGH_FIRST.name()),
                        name),
                decimal(entry, "nullValue", name));
    }

    private static JsonNode required(JsonNode entry, String field, String name) {
        JsonNode value = entry.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw new IllegalArgumentException("Register '%s' lacks '%s'.".formatted(name, field));
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String value, String name) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Register '%s' has %s '%s'; known are %s."
                            .formatted(name, field, value, List.of(type.getEnumConstants())),
                    e);
        }
    }

    private static @Nullable BigDecimal decimal(JsonNode entry, String field, String name) {
        JsonNode value = entry.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return new BigDecimal(value.asText());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Register '%s' has %s '%s', which is no number.".formatted(name, field, value.asText()), e);
        }
    }
}
