package org.heatshare.billing.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of one object of a document. */
public final class JsonFields {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode node;
    private final String path;

    JsonFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /**
     * Reads a document whose root is an object.
     *
     * @throws InvalidInputException when it is no JSON, names a field twice, or is something else than an object
     */
    public static JsonFields parse(String document) {
        try {
            return of(MAPPER.readTree(document));
        } catch (JsonProcessingException e) {
            String message = "the document is not JSON: " + e.getOriginalMessage() + " in line "
                    + (e.getLocation() == null ? "?" : e.getLocation().getLineNr());
            throw new InvalidInputException("malformed_json", "", message);
        }
    }

    public static JsonFields of(JsonNode root) {
        return new JsonValue(root, "").object();
    }

    /** Refuses a field that is not used here, because it is most likely a misspelt one that is needed. */
    public JsonFields onlyFields(String... known) {
        Set<String> expected = new TreeSet<>(List.of(known));
        for (String name : names()) {
            if (!expected.contains(name)) {
                throw valueOf(name).invalid("unknown_field", "is no field here; known are " + expected);
            }
        }
        return this;
    }

    /** The names of the fields in the order of the document. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * A field that must be there.
     *
     * @throws InvalidInputException when the field is missing or null
     */
    public JsonValue get(String name) {
        return find(name).orElseThrow(() -> valueOf(name).invalid("missing_field", "is missing"));
    }

    public Optional<JsonValue> find(String name) {
        return node.hasNonNull(name) ? Optional.of(valueOf(name)) : Optional.empty();
    }

    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    private JsonValue valueOf(String name) {
        return new JsonValue(node.path(name), path.isEmpty() ? name : path + "." + name);
    }
}
