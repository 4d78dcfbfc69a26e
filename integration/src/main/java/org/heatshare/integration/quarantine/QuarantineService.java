package org.heatshare.integration.quarantine;

import static org.heatshare.db.schema.tenant.Tables.QUARANTINE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;
import org.jooq.tools.json.JSONObject;
import org.jspecify.annotations.Nullable;

/**
 * The quarantine of each municipality: shown by cause, replayed through the same intake, or discarded with a reason.
 * Callers have seen to it that who asks may do so; replays and discards are entered in the audit log. Safe for use by
 * many threads.
 */
public final class QuarantineService implements Quarantine {
    private static final int SCOPE_MAX = 50_000;
    private static final int CLAIMS_MAX = 1_000;
    private static final int NOTE_MAX = 255;
    private static final int SOURCE_MAX = 120;

    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;
    private final Map<String, Replay> replays = new ConcurrentHashMap<>();

    public QuarantineService(TenantDatabase database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says who can read bytes of a media type again. */
    public void register(String mediaType, Replay replay) {
        replays.put(mediaType, replay);
    }

    @Override
    public void park(TenantId tenant, RefusedMessage message) {
        database.execute(tenant, tx -> park(tx, message));
    }

    @Override
    public void park(DSLContext transaction, RefusedMessage message) {
        byte[] raw = message.raw().toByteArray();
        Instant now = clock.instant();
        transaction
                .insertInto(QUARANTINE)
                .set(QUARANTINE.FINGERPRINT, Fingerprint.of(message, raw))
                .set(QUARANTINE.SOURCE, limit(message.source(), SOURCE_MAX))
                .set(QUARANTINE.REASON, message.refusal().reason())
                .set(QUARANTINE.EXPLANATION, message.refusal().explanation())
                .set(QUARANTINE.METER_SERIAL, serial(message.meterSerial()))
                .set(QUARANTINE.DEVICE_CODE, message.deviceCode())
                .set(QUARANTINE.MEDIA_TYPE, message.raw().mediaType())
                .set(QUARANTINE.RAW, raw)
                .set(QUARANTINE.FIRST_SEEN_AT, now)
                .set(QUARANTINE.LAST_SEEN_AT, now)
                .onDuplicateKeyUpdate()
                .set(QUARANTINE.TIMES_SEEN, QUARANTINE.TIMES_SEEN.plus(1))
                .set(QUARANTINE.LAST_SEEN_AT, now)
                .set(QUARANTINE.STATE, QuarantineItem.State.OPEN.name())
                .execute();
    }

    /** The causes of what is open, the most frequent first. */
    public List<QuarantineGroup> groups(TenantId tenant) {
        return database.read(tenant, QuarantineRows::groups);
    }

    /** What is open with one cause, by meter and source; those with most items first. */
    public List<QuarantinePart> parts(TenantId tenant, String reason, int offset, int limit) {
        return database.read(tenant, tx -> QuarantineRows.parts(tx, reason, offset, limit));
    }

    public int countParts(TenantId tenant, String reason) {
        return database.read(tenant, tx -> QuarantineRows.countParts(tx, reason));
    }

    /** Items, those seen last first. */
    public List<QuarantineItem> find(TenantId tenant, QuarantineFilter filter, int offset, int limit) {
        return database.read(tenant, tx -> QuarantineRows.find(tx, filter, offset, limit));
    }

    public int count(TenantId tenant, QuarantineFilter filter) {
        return database.read(tenant, tx -> QuarantineRows.count(tx, filter));
    }

    /**
     * The bytes as they came.
     *
     * @throws UnknownQuarantineItemException where there is no such item
     */
    public byte[] raw(TenantId tenant, long id) {
        byte[] raw = database.read(tenant, tx -> QuarantineRows.raw(tx, id));
        if (raw == null) {
            throw new UnknownQuarantineItemException(id);
        }
        return raw;
    }

    /** @throws UnknownQuarantineItemException where there is no such item */
    public QuarantineItem get(TenantId tenant, long id) {
        return database.read(tenant, tx -> QuarantineRows.get(tx, id))
                .orElseThrow(() -> new UnknownQuarantineItemException(id));
    }

    /**
     * What the messages of a scope say of the meter that they are of, by the earliest of the first thousand. Empty where
     * none of them can be read so far.
     */
    public Optional<MeterClaim> claim(TenantId tenant, QuarantineScope scope) {
        return database.read(tenant, tx -> QuarantineRows.openIds(tx, scope, CLAIMS_MAX)).stream()
                .flatMap(id -> claim(tenant, id).stream())
                .reduce(MeterClaim::earlier);
    }

    private Optional<MeterClaim> claim(TenantId tenant, long id) {
        Replay replay = replays.get(get(tenant, id).mediaType());
        return replay == null ? Optional.empty() : replay.claim(tenant, raw(tenant, id));
    }

    /**
     * Sends an item through the intake again.
     *
     * @return empty when it was taken; otherwise why it is refused still, or that nobody can read such bytes
     */
    public Optional<Refusal> replay(TenantId tenant, long id, String actorSubject) {
        QuarantineItem item = get(tenant, id);
        Replay replay = replays.get(item.mediaType());
        if (replay == null) {
            return Optional.of(new Refusal(
                    item.reason(),
                    "Bytes of media type '" + item.mediaType() + "' can be read by nobody here: discard them"));
        }
        Optional<Refusal> refused = replay.replay(tenant, item.source(), raw(tenant, id));
        boolean sameAgain = refused.isPresent() && refused.get().reason().equals(item.reason());
        if (!sameAgain) {
            String note = refused.map(r -> "refused anew: " + r.reason()).orElse(null);
            settle(tenant, item, QuarantineItem.State.REPLAYED, actorSubject, note);
        }
        return refused;
    }

    /** Sends all that is open in a scope through the intake again, in the order in which it came. */
    public ReplayResult replayAll(
            TenantId tenant, QuarantineScope scope, String actorSubject, ReplayProgress progress) {
        List<Long> ids = database.read(tenant, tx -> QuarantineRows.openIds(tx, scope, SCOPE_MAX));
        int taken = 0;
        for (int i = 0; i < ids.size(); i++) {
            progress.report(i, ids.size());
            if (replay(tenant, ids.get(i), actorSubject).isEmpty()) {
                taken++;
            }
        }
        return new ReplayResult(taken, ids.size() - taken);
    }

    /**
     * Sets an item aside for good; its bytes stay.
     *
     * @param why at least a word
     */
    public void discard(TenantId tenant, long id, String actorSubject, String why) {
        settle(tenant, get(tenant, id), QuarantineItem.State.DISCARDED, actorSubject, requireReason(why));
    }

    /** Sets all that is open in a scope aside, as one act; returns how many. */
    public int discardAll(TenantId tenant, QuarantineScope scope, String actorSubject, String why) {
        String note = requireReason(why);
        return database.transaction(tenant, tx -> {
            int items = tx.update(QUARANTINE)
                    .set(QUARANTINE.STATE, QuarantineItem.State.DISCARDED.name())
                    .set(QUARANTINE.SETTLED_AT, clock.instant())
                    .set(QUARANTINE.SETTLED_BY, actorSubject)
                    .set(QUARANTINE.SETTLED_NOTE, note)
                    .where(QuarantineRows.open(scope))
                    .execute();
            String detail = JSONObject.toJSONString(Map.of("items", items));
            audit.append(
                    tx,
                    new AuditEntry(actorSubject, "quarantine.discard-all", "quarantine-cause", scope.reason(), detail));
            return items;
        });
    }

    private void settle(
            TenantId tenant,
            QuarantineItem item,
            QuarantineItem.State state,
            String actorSubject,
            @Nullable String note) {
        database.execute(tenant, tx -> {
            tx.update(QUARANTINE)
                    .set(QUARANTINE.STATE, state.name())
                    .set(QUARANTINE.SETTLED_AT, clock.instant())
                    .set(QUARANTINE.SETTLED_BY, actorSubject)
                    .set(QUARANTINE.SETTLED_NOTE, note)
                    .where(QUARANTINE.ID.eq(item.id()))
                    .execute();
            String action = state == QuarantineItem.State.REPLAYED ? "quarantine.replay" : "quarantine.discard";
            audit.append(tx, new AuditEntry(actorSubject, action, "quarantine", Long.toString(item.id())));
        });
    }

    private static String requireReason(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Say why it is discarded: the reason is empty");
        }
        return limit(why.strip(), NOTE_MAX);
    }

    private static @Nullable String serial(@Nullable String claimed) {
        return claimed == null || claimed.isEmpty() || claimed.length() > 16 ? null : claimed;
    }

    private static String limit(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
