package org.heatshare.integration.metering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A read-out as JSON: how one is kept in quarantine that came without bytes of its own, and read again for a replay. */
public final class ReadOutJson {
    public static final String MEDIA_TYPE = "application/vnd.heatshare.read-out+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadOutJson() {}

    public static String write(ReadOut readOut) {
        ObjectNode json = JSON.createObjectNode();
        json.put("meter", readOut.meterSerial());
        json.put("manufacturer", readOut.manufacturer());
        json.put("readAt", text(readOut.readAt()));
        json.put("receivedAt", readOut.receivedAt().toString());
        RegisterValue energy = readOut.heatEnergy();
        if (energy != null) {
            json.put("heatEnergy", energy.value().toString());
            json.put("heatEnergyUnit", energy.unit().symbol());
        }
        json.put("volumeL", readOut.volumeL());
        json.put("supplyTemperatureCc", readOut.supplyTemperatureCc());
        json.put("returnTemperatureCc", readOut.returnTemperatureCc());
        json.put("volumeFlowLh", readOut.volumeFlowLh());
        json.put("thermalPowerW", readOut.thermalPowerW());
        json.put("forwardM3c", readOut.forwardM3c());
        json.put("returnM3c", readOut.returnM3c());
        json.put("infoCode", readOut.infoCode());
        ArrayNode errors = json.putArray("errorStates");
        readOut.errorStates().forEach(quantity -> errors.add(quantity.key()));
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A read-out could not be written as JSON", e);
        }
    }

    /**
     * @throws IllegalArgumentException naming what is wrong with the bytes
     */
    public static ReadOut read(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(bytes);
            ReadOutBuilder readOut = ReadOut.of(required(json, "meter"), Instant.parse(required(json, "receivedAt")))
                    .manufacturer(optional(json, "manufacturer"))
                    .heatEnergy(energy(json))
                    .volumeL(number(json, "volumeL"))
                    .supplyTemperatureCc(integer(json, "supplyTemperatureCc"))
                    .returnTemperatureCc(integer(json, "returnTemperatureCc"))
                    .volumeFlowLh(integer(json, "volumeFlowLh"))
                    .thermalPowerW(integer(json, "thermalPowerW"))
                    .forwardM3c(number(json, "forwardM3c"))
                    .returnM3c(number(json, "returnM3c"))
                    .infoCode(number(json, "infoCode"));
            String readAt = optional(json, "readAt");
            readOut.readAt(readAt == null ? null : Instant.parse(readAt));
            json.path("errorStates").forEach(key -> Quantity.of(key.asText()).ifPresent(readOut::inError));
            return readOut.build();
        } catch (IOException | DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("The read-out is not in the form in which it was kept: " + e, e);
        }
    }

    private static @Nullable RegisterValue energy(JsonNode json) {
        String value = optional(json, "heatEnergy");
        EnergyUnit unit = EnergyUnit.of(json.path("heatEnergyUnit").asText()).orElse(null);
        return value == null || unit == null ? null : new RegisterValue(new BigDecimal(value), unit);
    }

    private static String required(JsonNode json, String field) {
        String value = optional(json, field);
        if (value == null) {
            throw new IllegalArgumentException("'" + field + "' is missing from the read-out that was kept");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    private static @Nullable Long number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.canConvertToLong() && value.isNumber() ? value.longValue() : null;
    }

    private static @Nullable Integer integer(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.canConvertToInt() && value.isNumber() ? value.intValue() : null;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
