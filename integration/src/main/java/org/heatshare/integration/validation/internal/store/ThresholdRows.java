package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.VALIDATION_THRESHOLD;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A municipality's own limits: those of a meter's model before those for all. */
public final class ThresholdRows {
    private static final String ALL = "";

    private final Map<String, Map<Threshold, BigDecimal>> byModel;

    private ThresholdRows(Map<String, Map<Threshold, BigDecimal>> byModel) {
        this.byModel = byModel;
    }

    public static ThresholdRows load(DSLContext tx) {
        Map<String, Map<Threshold, BigDecimal>> byModel = new HashMap<>();
        tx.selectFrom(VALIDATION_THRESHOLD)
                .fetch()
                .forEach(row -> byModel.computeIfAbsent(row.getMeterModel(), model -> new EnumMap<>(Threshold.class))
                        .put(Threshold.valueOf(row.getThreshold()), row.getValue()));
        return new ThresholdRows(byModel);
    }

    public static void set(DSLContext tx, Threshold threshold, @Nullable String meterModel, BigDecimal value) {
        tx.insertInto(VALIDATION_THRESHOLD)
                .set(VALIDATION_THRESHOLD.THRESHOLD, threshold.name())
                .set(VALIDATION_THRESHOLD.METER_MODEL, meterModel == null ? ALL : meterModel)
                .set(VALIDATION_THRESHOLD.VALUE, value)
                .onDuplicateKeyUpdate()
                .set(VALIDATION_THRESHOLD.VALUE, value)
                .execute();
    }

    public Thresholds of(@Nullable String meterModel) {
        if (byModel.isEmpty()) {
            return Thresholds.USUAL;
        }
        Map<Threshold, BigDecimal> own = new HashMap<>(byModel.getOrDefault(ALL, Map.of()));
        if (meterModel != null) {
            own.putAll(byModel.getOrDefault(meterModel, Map.of()));
        }
        return new Thresholds(own);
    }
}
