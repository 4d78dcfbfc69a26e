package org.heatshare.integration.validation;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.validation.internal.store.ThresholdRows;
import org.jooq.tools.json.JSONObject;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a municipality has set for its checks, for all meters or for those of one model. A change holds for
 * every day that is looked at from then on. Safe for use by many threads; callers enforce who may call.
 */
public final class ThresholdSettings {
    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;

    public ThresholdSettings(TenantDatabase database, Clock clock) {
        this.database = database;
        this.audit = new AuditLog(clock);
        this.clock = clock;
    }

    /** All of its own; every other limit is the usual one. */
    public List<OwnThreshold> find(TenantId tenant) {
        return database.read(tenant, ThresholdRows::findAll);
    }

    /** The models of its meters, in their order. */
    public List<String> models(TenantId tenant) {
        return database.read(
                tenant,
                tx -> tx.selectDistinct(HEAT_METER.MODEL)
                        .from(HEAT_METER)
                        .where(HEAT_METER.MODEL.isNotNull(), HEAT_METER.MODEL.ne(""))
                        .orderBy(HEAT_METER.MODEL)
                        .fetch(HEAT_METER.MODEL));
    }

    /**
     * Sets a limit. Audited.
     *
     * @param meterModel null for all meters whose model has none of its own
     * @param actorName who sets it, to be shown beside it
     * @throws IllegalArgumentException where the value is outside of the range that makes sense, and for the model of a
     *     limit that is no meter's
     */
    public void set(
            TenantId tenant,
            Threshold threshold,
            @Nullable String meterModel,
            BigDecimal value,
            String actorSubject,
            String actorName) {
        if (!threshold.allows(value)) {
            throw new IllegalArgumentException(
                    threshold + " of " + value.toPlainString() + " must be " + threshold.least() + " to "
                            + threshold.most()
                            + (threshold.decimals() == 0
                                    ? " in whole numbers"
                                    : " with at most " + threshold.decimals() + " decimals"));
        }
        if (meterModel != null && !threshold.isOfMeters()) {
            throw new IllegalArgumentException(threshold + " is of networks; set it for all, not for " + meterModel);
        }
        var own = new OwnThreshold(threshold, meterModel, value, clock.instant(), actorName);
        database.execute(tenant, tx -> {
            Optional<OwnThreshold> before = ThresholdRows.lock(tx, threshold, meterModel);
            ThresholdRows.set(tx, own);
            Map<String, String> detail = detail(meterModel);
            detail.put("value", value.toPlainString());
            before.ifPresent(was -> detail.put("before", was.value().toPlainString()));
            audit.append(tx, entry(threshold, detail, actorSubject, "threshold.set"));
        });
    }

    /** Goes back to what holds for all meters, or to the usual value. Audited where there was a limit of its own. */
    public void reset(TenantId tenant, Threshold threshold, @Nullable String meterModel, String actorSubject) {
        database.execute(
                tenant,
                tx -> ThresholdRows.lock(tx, threshold, meterModel).ifPresent(was -> {
                    ThresholdRows.remove(tx, threshold, meterModel);
                    Map<String, String> detail = detail(meterModel);
                    detail.put("before", was.value().toPlainString());
                    audit.append(tx, entry(threshold, detail, actorSubject, "threshold.reset"));
                }));
    }

    private static Map<String, String> detail(@Nullable String meterModel) {
        Map<String, String> detail = new LinkedHashMap<>();
        if (meterModel != null) {
            detail.put("meterModel", meterModel);
        }
        return detail;
    }

    private static AuditEntry entry(
            Threshold threshold, Map<String, String> detail, String actorSubject, String action) {
        return new AuditEntry(actorSubject, action, "threshold", threshold.name(), JSONObject.toJSONString(detail));
    }
}
