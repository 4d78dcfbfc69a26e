package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.QuantityUnits;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadOutBuilder;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Unreadable;

/** Joins items of one meter and instant, a quantity each, into one read-out. */
final class JoinedItems {

    private record Key(String meter, Instant at) {}

    private record Slot(ReadOutBuilder readOut, List<Integer> indexes, Set<Quantity> quantities, StringBuilder raw) {

        void addRaw(byte[] item) {
            raw.append(raw.isEmpty() ? "[" : ",").append(new String(item, UTF_8));
        }

        /** All items that were joined, as a body of their own, so that a refused read-out can be replayed whole. */
        ReadOut build() {
            return readOut.raw(RawBytes.of(JsonReadings.JSON_TYPE, (raw + "]").getBytes(UTF_8)))
                    .build();
        }
    }

    private final MeterNames names;
    private final Instant receivedAt;
    private final Items items;
    private final Map<Key, Slot> slots = new LinkedHashMap<>();

    JoinedItems(MeterNames names, Instant receivedAt, Items items) {
        this.names = names;
        this.receivedAt = receivedAt;
        this.items = items;
    }

    void add(int index, JsonNode item, byte[] raw) {
        try {
            Instant at = at(item);
            Key key = new Key(names.serial(text(item, "meter"), at), at);
            Quantity quantity = quantity(item);
            Slot slot = slots.get(key);
            if (slot != null && slot.quantities.contains(quantity)) {
                // A second value of the same register is a correction: judged after the first, not mixed with it.
                flush();
                slot = null;
            }
            if (slot == null) {
                slot = new Slot(
                        ReadOut.of(key.meter, receivedAt).readAt(key.at),
                        new ArrayList<>(),
                        EnumSet.noneOf(Quantity.class),
                        new StringBuilder());
            }
            QuantityUnits.put(
                    slot.readOut, quantity, value(item), item.path("unit").asText(""));
            slot.addRaw(raw);
            slot.quantities.add(quantity);
            slot.indexes.add(index);
            slots.put(key, slot);
        } catch (ArithmeticException | IllegalArgumentException e) {
            unreadable(index, raw, String.valueOf(e.getMessage()));
        }
    }

    void unreadable(int index, byte[] raw, String explanation) {
        items.take(new Item.Unreadable(
                index, RawBytes.of(JsonReadings.JSON_TYPE, raw), new Refusal(Unreadable.MALFORMED_ITEM, explanation)));
    }

    /** Gives on what was joined so far. */
    void flush() {
        slots.values().forEach(slot -> items.take(new Item.Read(slot.build(), List.copyOf(slot.indexes))));
        slots.clear();
    }

    private static String text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException(field + " must be a text that is not empty");
        }
        return value.textValue().strip();
    }

    private static Instant at(JsonNode item) {
        String at = text(item, "at");
        try {
            return Instant.parse(at);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("at '" + at + "' is no instant such as 2026-01-01T00:00:00Z", e);
        }
    }

    private static Quantity quantity(JsonNode item) {
        String key = text(item, "quantity");
        return Quantity.of(key)
                .orElseThrow(() -> new IllegalArgumentException("quantity '" + key
                        + "' is not known; send heat_energy, volume, supply_temperature or the like"));
    }

    /** As text or as number; text keeps the digits that the meter gave. */
    private static BigDecimal value(JsonNode item) {
        JsonNode value = item.path("value");
        if (value.isNumber()) {
            return value.decimalValue();
        }
        try {
            return new BigDecimal(text(item, "value"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("value '" + value.asText() + "' is no decimal number with a point", e);
        }
    }
}
