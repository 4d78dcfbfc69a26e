package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** A body with the values of one series: {@code {"series","values":[{"at",...}]}}. */
record SeriesBody(JsonNode json, String code) {

    /** What values of a series may be. */
    record Values(String field, BigDecimal lowest, BigDecimal highest, String inWords) {}

    static SeriesBody of(JsonNode json) {
        String code = json.path("series").asText("");
        if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new ProblemException(Problem.badRequest(
                    "series", "series must be 1 to 40 lower-case letters, digits or hyphens, such as outdoor"));
        }
        return new SeriesBody(json, code);
    }

    SortedMap<Instant, BigDecimal> values(Values allowed) {
        SortedMap<Instant, BigDecimal> values = new TreeMap<>();
        int index = 0;
        for (JsonNode value : json.path("values")) {
            String where = "values[" + index++ + "].";
            values.put(at(value, where), value(value.path(allowed.field), where, allowed));
        }
        return values;
    }

    private static BigDecimal value(JsonNode value, String where, Values allowed) {
        if (!value.isNumber()
                || value.decimalValue().compareTo(allowed.lowest) < 0
                || value.decimalValue().compareTo(allowed.highest) > 0) {
            throw new ProblemException(
                    Problem.badRequest(allowed.field, where + allowed.field + " must be a number " + allowed.inWords));
        }
        return value.decimalValue();
    }

    private static Instant at(JsonNode value, String where) {
        try {
            return Instant.parse(value.path("at").asText(""));
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.badRequest(
                    "at", where + "at must be an instant such as 2026-01-01T00:00:00Z: " + e.getMessage()));
        }
    }
}
