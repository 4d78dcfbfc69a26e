package org.heatshare.integration.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.heatshare.integration.minersite.MinerReading;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the device state table, one statement for a device that answered and one for a silent one. MariaDB assigns
 * from left to right and already sees what it has assigned, so that the order of the assignments matters.
 */
final class StateRows {
    static final String UPSERT_SEEN = """
            INSERT INTO device_state (device_id, state, last_seen_at, last_asked_at, alarm, alarm_since, work_state,
              electric_power_w, hashrate_ghs, inlet_temperature_c, outlet_temperature_c, observations)
            VALUES (?, 'ONLINE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE state = 'ONLINE', last_seen_at = VALUES(last_seen_at),
              last_asked_at = VALUES(last_asked_at), consecutive_failures = 0,
              alarm_since = IF(alarm = VALUES(alarm), alarm_since, VALUES(alarm_since)), alarm = VALUES(alarm),
              work_state = VALUES(work_state), electric_power_w = VALUES(electric_power_w),
              hashrate_ghs = VALUES(hashrate_ghs), inlet_temperature_c = VALUES(inlet_temperature_c),
              outlet_temperature_c = VALUES(outlet_temperature_c), observations = VALUES(observations)""";

    /** The last figures stay, so that one can see what the device did before it fell silent. */
    static final String UPSERT_SILENT = """
            INSERT INTO device_state (device_id, last_asked_at, consecutive_failures) VALUES (?, ?, 1)
            ON DUPLICATE KEY UPDATE last_asked_at = VALUES(last_asked_at),
              alarm_since = IF(consecutive_failures = %1$d, VALUES(last_asked_at), alarm_since),
              alarm = IF(consecutive_failures >= %1$d, ?, alarm),
              state = IF(consecutive_failures >= %1$d, 'OFFLINE', state),
              consecutive_failures = consecutive_failures + 1""".formatted(DeviceStates.FAILURES_UNTIL_OFFLINE - 1);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ALARM_LENGTH_MAX = 255;

    private StateRows() {}

    static Object[] silent(DeviceObservation.Silent failure) {
        return new Object[] {failure.deviceId(), utc(failure.at()), alarm("No answer: " + failure.reason())};
    }

    static Object[] seen(DeviceObservation observation) {
        if (observation instanceof DeviceObservation.Miner miner) {
            return miner(miner);
        }
        String observations =
                observation instanceof DeviceObservation.Controller controller ? json(controller.values()) : null;
        return row(observation, null, null, null, null, null, null, observations);
    }

    private static Object[] miner(DeviceObservation.Miner miner) {
        MinerReading reading = miner.reading();
        return row(
                miner,
                reading.faults().isEmpty() ? null : alarm(String.join("; ", reading.faults())),
                reading.workState().name(),
                reading.electricPowerW(),
                rounded(reading.hashrateGhs()),
                rounded(reading.inletTemperatureC()),
                rounded(reading.outletTemperatureC()),
                null);
    }

    private static Object[] row(
            DeviceObservation observation,
            @Nullable String alarm,
            @Nullable String workState,
            @Nullable Integer electricPowerW,
            @Nullable BigDecimal hashrateGhs,
            @Nullable BigDecimal inletTemperatureC,
            @Nullable BigDecimal outletTemperatureC,
            @Nullable String observations) {
        LocalDateTime at = utc(observation.at());
        return new @Nullable Object[] {
            observation.deviceId(),
            at,
            at,
            alarm,
            alarm == null ? null : at,
            workState,
            electricPowerW,
            hashrateGhs,
            inletTemperatureC,
            outletTemperatureC,
            observations
        };
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String alarm(String text) {
        return text.length() <= ALARM_LENGTH_MAX ? text : text.substring(0, ALARM_LENGTH_MAX);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
    }

    private static String json(Map<String, BigDecimal> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of names and numbers can always be written", e);
        }
    }
}
