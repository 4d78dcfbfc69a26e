package org.heatshare.integration.webhook;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_EVENT;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.outbox.Event;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.outbox.Outbox;
import org.heatshare.db.schema.tenant.tables.records.WebhookRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.webhook.RefusedWebhookException.Reason;
import org.heatshare.integration.webhook.internal.Secrets;
import org.heatshare.integration.webhook.internal.Turns;
import org.heatshare.integration.webhook.internal.WebhookRows;
import org.jooq.DSLContext;

/**
 * A municipality's webhooks. A secret is told once, when it is made, and by nothing afterwards. Callers have seen to it that
 * who asks may do so; each change is entered in the audit log. Safe for use by many threads.
 */
public final class Webhooks {
    /** How long a replaced secret goes on signing beside the new one, so that a receiver can change over without a gap. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private static final int WEBHOOKS_MAX = 20;
    private static final int NAME_MAX = 80;

    private final TenantDatabase database;
    private final Secrets secrets;
    private final AddressGuard guard;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A webhook and its new secret, to be shown once. */
    public record Registered(int id, WebhookSecret secret) {}

    public Webhooks(TenantDatabase database, MasterKey master, AddressGuard guard, AuditLog audit, Clock clock) {
        this.database = database;
        this.secrets = new Secrets(master);
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<Webhook> find(TenantId tenant) {
        return database.read(tenant, WebhookRows::all);
    }

    public Optional<Webhook> find(TenantId tenant, int id) {
        return find(tenant).stream().filter(webhook -> webhook.id() == id).findFirst();
    }

    /** @throws RefusedWebhookException where it cannot be had so */
    public Registered register(TenantId tenant, NewWebhook asked, String actorSubject) {
        check(asked);
        WebhookSecret secret = WebhookSecret.random(random);
        int id = database.transaction(tenant, tx -> {
            if (tx.fetchCount(WEBHOOK) >= WEBHOOKS_MAX) {
                throw new RefusedWebhookException(Reason.TOO_MANY, Integer.toString(WEBHOOKS_MAX));
            }
            WebhookRecord row = tx.newRecord(WEBHOOK);
            row.setName(asked.name());
            row.setAddress(asked.address());
            row.setCreatedAt(clock.instant());
            row.setSecret(new byte[0]);
            row.store();
            row.setSecret(secrets.seal(tenant, row.getId(), secret));
            row.store();
            asked.events()
                    .forEach(event -> tx.insertInto(WEBHOOK_EVENT)
                            .set(WEBHOOK_EVENT.WEBHOOK_ID, row.getId())
                            .set(WEBHOOK_EVENT.EVENT_TYPE, event.code())
                            .execute());
            Turns.prepare(tx, row.getId());
            note(tx, row.getId(), "webhook.add", actorSubject);
            return row.getId();
        });
        return new Registered(id, secret);
    }

    private void check(NewWebhook asked) {
        if (asked.name().isEmpty() || asked.name().length() > NAME_MAX) {
            throw new RefusedWebhookException(Reason.NAME, asked.name());
        }
        if (asked.events().isEmpty() || asked.events().contains(EventType.TEST)) {
            throw new RefusedWebhookException(Reason.NO_EVENTS, asked.name());
        }
        guard.check(asked.address());
    }

    /** Sends nothing more until it is resumed; what happens meanwhile is kept. */
    public void pause(TenantId tenant, int id, String actorSubject) {
        state(tenant, id, Webhook.State.PAUSED, "webhook.pause", actorSubject);
    }

    /** Sends what has waited, and goes on. */
    public void resume(TenantId tenant, int id, String actorSubject) {
        state(tenant, id, Webhook.State.ACTIVE, "webhook.resume", actorSubject);
    }

    private void state(TenantId tenant, int id, Webhook.State state, String action, String actorSubject) {
        database.execute(tenant, tx -> {
            if (tx.update(WEBHOOK)
                            .set(WEBHOOK.STATE, state.name())
                            .where(WEBHOOK.ID.eq(id), WEBHOOK.STATE.ne(state.name()))
                            .execute()
                    > 0) {
                note(tx, id, action, actorSubject);
            }
        });
    }

    /** Removes a webhook with all its deliveries. */
    public void delete(TenantId tenant, int id, String actorSubject) {
        database.execute(tenant, tx -> {
            if (tx.deleteFrom(WEBHOOK).where(WEBHOOK.ID.eq(id)).execute() > 0) {
                note(tx, id, "webhook.delete", actorSubject);
            }
        });
    }

    /** A new secret; the one before signs beside it for {@link #OVERLAP}. Empty where there is no such webhook. */
    public Optional<WebhookSecret> replaceSecret(TenantId tenant, int id, String actorSubject) {
        WebhookSecret secret = WebhookSecret.random(random);
        return database.transaction(
                tenant,
                tx -> locked(tx, id).map(row -> {
                    row.setEarlierSecret(row.getSecret());
                    row.setEarlierUntil(clock.instant().plus(OVERLAP));
                    row.setSecret(secrets.seal(tenant, id, secret));
                    row.store();
                    note(tx, id, "webhook.replace-secret", actorSubject);
                    return secret;
                }));
    }

    /** Writes an event that says nothing, for this webhook alone. */
    public void test(TenantId tenant, int id, String actorSubject) {
        Instant now = clock.instant();
        database.execute(
                tenant,
                tx -> locked(tx, id).ifPresent(row -> {
                    Outbox.tell(tx, id, Event.of(EventType.TEST).with("webhook", row.getName()), now);
                    note(tx, id, "webhook.test", actorSubject);
                }));
    }

    private static Optional<WebhookRecord> locked(DSLContext tx, int id) {
        return tx.selectFrom(WEBHOOK).where(WEBHOOK.ID.eq(id)).forUpdate().fetchOptional();
    }

    private void note(DSLContext tx, int id, String action, String actorSubject) {
        audit.append(tx, new AuditEntry(actorSubject, action, "webhook", Integer.toString(id)));
    }
}
