package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.VALIDATION_THRESHOLD;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.db.schema.tenant.tables.records.ValidationThresholdRecord;
import org.heatshare.integration.validation.OwnThreshold;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;
import org.jooq.Condition;
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

    public static List<OwnThreshold> findAll(DSLContext tx) {
        return tx.selectFrom(VALIDATION_THRESHOLD)
                .orderBy(VALIDATION_THRESHOLD.THRESHOLD, VALIDATION_THRESHOLD.METER_MODEL)
                .fetch(ThresholdRows::own);
    }

    public static void set(DSLContext tx, OwnThreshold own) {
        tx.insertInto(VALIDATION_THRESHOLD)
                .set(VALIDATION_THRESHOLD.THRESHOLD, own.threshold().name())
                .set(VALIDATION_THRESHOLD.METER_MODEL, stored(own.meterModel()))
                .set(VALIDATION_THRESHOLD.VALUE, own.value())
                .set(VALIDATION_THRESHOLD.CHANGED_AT, own.changedAt())
                .set(VALIDATION_THRESHOLD.CHANGED_BY_NAME, own.changedByName())
                .onDuplicateKeyUpdate()
                .set(VALIDATION_THRESHOLD.VALUE, own.value())
                .set(VALIDATION_THRESHOLD.CHANGED_AT, own.changedAt())
                .set(VALIDATION_THRESHOLD.CHANGED_BY_NAME, own.changedByName())
                .execute();
    }

    /** What a municipality has set, locked until the end of the transaction. */
    public static Optional<OwnThreshold> lock(DSLContext tx, Threshold threshold, @Nullable String meterModel) {
        return tx.selectFrom(VALIDATION_THRESHOLD)
                .where(which(threshold, meterModel))
                .forUpdate()
                .fetchOptional(ThresholdRows::own);
    }

    public static void remove(DSLContext tx, Threshold threshold, @Nullable String meterModel) {
        tx.deleteFrom(VALIDATION_THRESHOLD).where(which(threshold, meterModel)).execute();
    }

    private static Condition which(Threshold threshold, @Nullable String meterModel) {
        return VALIDATION_THRESHOLD
                .THRESHOLD
                .eq(threshold.name())
                .and(VALIDATION_THRESHOLD.METER_MODEL.eq(stored(meterModel)));
    }

    private static OwnThreshold own(ValidationThresholdRecord row) {
        return new OwnThreshold(
                Threshold.valueOf(row.getThreshold()),
                row.getMeterModel().equals(ALL) ? null : row.getMeterModel(),
                row.getValue(),
                row.getChangedAt(),
                row.getChangedByName());
    }

    private static String stored(@Nullable String meterModel) {
        return meterModel == null ? ALL : meterModel;
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
