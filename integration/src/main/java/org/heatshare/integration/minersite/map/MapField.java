package org.heatshare.integration.minersite.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object in a map, with its place for what is refused in it. */
public record MapField(String place, JsonNode node) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final int DIGITS_MAX = 20;
    private static final int SCALE_MAX = 12;

    /** The document itself. */
    public static MapField root(String place, String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                throw new IllegalArgumentException(place + " must be an object.");
            }
            return new MapField(place, root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * A list of the map's values, each with a name of its own.
     *
     * @param most how many there may be; at least one must
     */
    public <T> List<T> list(String field, int most, Function<MapField, T> read, Function<T, MappedValue> value) {
        JsonNode list = node.path(field);
        if (!list.isArray() || list.isEmpty() || list.size() > most) {
            throw new IllegalArgumentException("%s.%s must be a list of 1 to %d %2$s.".formatted(place, field, most));
        }
        List<T> all = new ArrayList<>(list.size());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            var one = new MapField("%s.%s[%d]".formatted(place, field, i), list.get(i));
            T entry = read.apply(one);
            if (!names.add(value.apply(entry).keptName())) {
                throw one.refused("name", value.apply(entry).name(), "a name that no other of the " + field + " has");
            }
            all.add(entry);
        }
        return all;
    }

    public void knowsOnly(Set<String> known) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new IllegalArgumentException("%s.%s is unknown; known are %s."
                        .formatted(place, name, known.stream().sorted().toList()));
            }
        }
    }

    /** Saying that a map is read only is allowed; saying anything else is not. */
    public void refuseWriting() {
        JsonNode writable = node.path("writable");
        if (!writable.isMissingNode() && !(writable.isBoolean() && !writable.asBoolean())) {
            throw refused("writable", writable.asText(), "false: values are read, never written");
        }
    }

    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    public String name() {
        String name = text("name");
        if (!NAME.matcher(name).matches()) {
            throw refused("name", name, "small letters, digits and underscores, a letter first, at most 60");
        }
        return name;
    }

    public String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw refused(field, value.isMissingNode() ? "nothing" : value.toString(), "a text");
        }
        return value.textValue();
    }

    /** @param otherwise where the field is not there; absent where it must be */
    public int integer(String field, int min, int max, @Nullable Integer otherwise) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        if (!value.isInt() || value.intValue() < min || value.intValue() > max) {
            throw refused(
                    field,
                    value.isMissingNode() ? "nothing" : value.toString(),
                    "a whole number from %d to %d".formatted(min, max));
        }
        return value.intValue();
    }

    /** A number, or a text that is one; absent where the field is not there. */
    public @Nullable BigDecimal decimal(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        String text = value.isNumber() || value.isTextual() ? value.asText() : "";
        try {
            var number = new BigDecimal(text);
            if (text.length() <= DIGITS_MAX && Math.abs(number.scale()) <= SCALE_MAX) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with its place.
        }
        throw refused(field, value.toString(), "a number of at most %d characters".formatted(DIGITS_MAX));
    }

    /** @param otherwise where the field is not there; absent where it must be */
    public <E extends Enum<E>> E constant(String field, Class<E> type, @Nullable E otherwise) {
        if (node.path(field).isMissingNode() && otherwise != null) {
            return otherwise;
        }
        String text = text(field).toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(field, text, "one of " + Arrays.asList(type.getEnumConstants())));
    }

    public IllegalArgumentException refused(String field, String value, String expected) {
        return new IllegalArgumentException("%s.%s is %s; it must be %s."
                .formatted(place, field, value.equals("nothing") ? "missing" : "'" + value + "'", expected));
    }
}
