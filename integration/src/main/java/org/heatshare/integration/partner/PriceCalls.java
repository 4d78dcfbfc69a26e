package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.tariff.PriceSeries;

/** {@code /prices}: takes prices and price indices, all of a body or none, and shows what is kept. */
final class PriceCalls {
    private static final int VALUES_A_PAGE = 2_000;
    private static final int UNIT_LENGTH_MAX = 20;
    private static final BigDecimal LARGEST = new BigDecimal("100000000000");
    private static final SeriesBody.Values PRICES =
            new SeriesBody.Values("value", LARGEST.negate(), LARGEST, "of at most twelve digits before its point");

    private final PriceSeries prices;

    PriceCalls(PriceSeries prices) {
        this.prices = prices;
    }

    PartnerCall.Answer post(PartnerRequest request) throws IOException {
        SeriesBody body = SeriesBody.of(SmallJson.object(request));
        String unit = body.json().path("unit").asText("").strip();
        if (unit.isEmpty() || unit.length() > UNIT_LENGTH_MAX) {
            throw new ProblemException(Problem.badRequest(
                    "unit", "unit must be a text of 1 to 20 characters, such as SEK/MWh or 1980=100"));
        }
        Map<Instant, BigDecimal> values = body.values(PRICES);
        try {
            prices.put(request.tenant(), body.code(), unit, request.partner().clientId(), values);
        } catch (InvalidInputException e) {
            throw new ProblemException(Problem.badRequest("unit", String.valueOf(e.getMessage())));
        }
        return new PartnerCall.Answer(
                202,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("series", body.code())
                        .put("received", values.size())
                        .toString());
    }

    PartnerCall.Answer list(PartnerRequest request) {
        String code = String.valueOf(request.parameter("series"));
        String unit = prices.findUnit(request.tenant(), code)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no series '" + code + "'")));
        DateRange days = DateRange.of(request);
        Instant from = request.after().map(after -> after.plusSeconds(1)).orElseGet(() -> startOf(days.from()));
        NavigableMap<Instant, BigDecimal> found =
                prices.find(request.tenant(), code, from, startOf(days.to()), VALUES_A_PAGE);
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("series", code).put("unit", unit);
        ArrayNode array = json.putArray("values");
        found.forEach((at, value) -> array.addObject().put("at", at.toString()).put("value", value));
        if (found.size() == VALUES_A_PAGE) {
            json.put("next", found.lastKey().toString());
        }
        return PartnerCall.Answer.ok(json);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
