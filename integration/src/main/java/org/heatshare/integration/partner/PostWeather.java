package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.integration.metering.WeatherSeries;

/** {@code POST /weather}: takes outdoor temperatures, all of a body or none. */
final class PostWeather implements PartnerCall {

    private static final BigDecimal COLDEST_C = new BigDecimal(-80);
    private static final BigDecimal HOTTEST_C = new BigDecimal(60);

    private final WeatherSeries weather;

    PostWeather(WeatherSeries weather) {
        this.weather = weather;
    }

    @Override
    public Answer handle(PartnerRequest request) throws IOException {
        JsonNode body = SmallJson.object(request);
        String series = body.path("series").asText("");
        if (!series.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new ProblemException(Problem.badRequest(
                    "series", "series must be 1 to 40 lower-case letters, digits or hyphens, such as outdoor"));
        }
        Map<Instant, BigDecimal> values = new TreeMap<>();
        int index = 0;
        for (JsonNode value : body.path("values")) {
            put(values, value, "values[" + index++ + "]");
        }
        weather.put(request.tenant(), series, request.partner().clientId(), values);
        return new Answer(
                202,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("series", series)
                        .put("received", values.size())
                        .toString());
    }

    private static void put(Map<Instant, BigDecimal> values, JsonNode value, String where) {
        JsonNode temperature = value.path("temperature_c");
        if (!temperature.isNumber()
                || temperature.decimalValue().compareTo(COLDEST_C) < 0
                || temperature.decimalValue().compareTo(HOTTEST_C) > 0) {
            throw new ProblemException(Problem.badRequest(
                    "temperature_c", where + ".temperature_c must be a number from -80 to 60, in degrees Celsius"));
        }
        try {
            values.put(Instant.parse(value.path("at").asText("")), temperature.decimalValue());
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.badRequest(
                    "at", where + ".at must be an instant such as 2026-01-01T00:00:00Z: " + e.getMessage()));
        }
    }
}
