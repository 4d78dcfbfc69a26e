package org.heatshare.db.outbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param data what it is about: ids, codes, counts and instants as text, and nothing else of persons
 */
public record Event(EventType type, Map<String, @Nullable Object> data) {

    public Event {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    public static Event of(EventType type) {
        return new Event(type, Map.of());
    }

    /** With one more fact; what is null is left out of the message. */
    public Event with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(data);
        if (value != null) {
            more.put(name, value instanceof Number ? value : value.toString());
        }
        return new Event(type, more);
    }
}
