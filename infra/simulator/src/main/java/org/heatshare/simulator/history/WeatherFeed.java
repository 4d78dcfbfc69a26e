package org.heatshare.simulator.history;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.heatshare.simulator.town.Town;

/** Hourly outdoor temperatures as the partner API takes them. */
final class WeatherFeed {

    static final String SERIES = "outdoor";

    private WeatherFeed() {}

    /** The hours in [from, to). */
    static String json(Town town, Instant from, Instant to) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("series", SERIES);
        ArrayNode values = body.putArray("values");
        for (Instant hour = from; hour.isBefore(to); hour = hour.plusSeconds(3600)) {
            values.addObject()
                    .put("at", hour.toString())
                    .put("temperature_c", town.weather().temperatureC(hour));
        }
        return body.toString();
    }
}
