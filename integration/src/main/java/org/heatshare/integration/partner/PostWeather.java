package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.heatshare.integration.metering.WeatherSeries;

/** {@code POST /weather}: takes outdoor temperatures, all of a body or none. */
final class PostWeather implements PartnerCall {

    private static final SeriesBody.Values TEMPERATURES = new SeriesBody.Values(
            "temperature_c", new BigDecimal(-80), new BigDecimal(60), "from -80 to 60, in degrees Celsius");

    private final WeatherSeries weather;

    PostWeather(WeatherSeries weather) {
        this.weather = weather;
    }

    @Override
    public Answer handle(PartnerRequest request) throws IOException {
        SeriesBody body = SeriesBody.of(SmallJson.object(request));
        Map<Instant, BigDecimal> values = body.values(TEMPERATURES);
        weather.put(request.tenant(), body.code(), request.partner().clientId(), values);
        return new Answer(
                202,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("series", body.code())
                        .put("received", values.size())
                        .toString());
    }
}
