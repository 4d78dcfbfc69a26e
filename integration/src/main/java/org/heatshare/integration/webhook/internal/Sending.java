package org.heatshare.integration.webhook.internal;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.camel.support.service.ServiceSupport;
import org.heatshare.db.schema.tenant.tables.records.WebhookDeliveryRecord;
import org.heatshare.db.schema.tenant.tables.records.WebhookRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.sealing.MasterKey.WrongMasterKeyException;
import org.heatshare.integration.webhook.AddressGuard;
import org.heatshare.integration.webhook.Trouble;
import org.heatshare.integration.webhook.internal.Turns.Turn;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Sends what is due to webhooks, one delivery after the other to each, the oldest first. */
public final class Sending extends ServiceSupport {
    /** After it the rest waits for the next turn, so that one webhook does not keep the others waiting. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final TenantDatabase database;
    private final Receivers receivers;
    private final Secrets secrets;
    private final BackOff backOff = new BackOff(RandomGenerator.getDefault());
    private final Clock clock;

    public Sending(TenantDatabase database, MasterKey master, AddressGuard guard, Duration patience, Clock clock) {
        this.database = database;
        this.receivers = new Receivers(guard, patience);
        this.secrets = new Secrets(master);
        this.clock = clock;
    }

    /** Takes the turn of every webhook of a municipality that something is due for. */
    public List<Turn> takeDue(TenantId tenant) {
        return database.transaction(tenant, tx -> Turns.takeDue(tx, clock.instant()));
    }

    /**
     * Sends until nothing is due, the receiver does not answer or the round is over, and gives the turn back. A delivery
     * is durable as taken only after it was sent: if that fails in between, it is sent again.
     */
    public void send(TenantId tenant, Turn turn) {
        Instant end = clock.instant().plus(ROUND);
        boolean more = true;
        while (more && clock.instant().isBefore(end)) {
            more = next(tenant, turn).map(due -> deliver(tenant, due)).orElse(false);
        }
        database.execute(tenant, tx -> Turns.giveBack(tx, turn));
    }

    private record Due(WebhookRecord webhook, WebhookDeliveryRecord delivery) {}

    private Optional<Due> next(TenantId tenant, Turn turn) {
        Instant now = clock.instant();
        return database.read(
                tenant,
                tx -> Turns.isHeld(tx, turn, now)
                        ? tx.selectFrom(WEBHOOK)
                                .where(WEBHOOK.ID.eq(turn.webhook()), WEBHOOK.STATE.eq("ACTIVE"))
                                .fetchOptional()
                                .flatMap(webhook -> due(tx, webhook, now).map(delivery -> new Due(webhook, delivery)))
                        : Optional.empty());
    }

    private static Optional<WebhookDeliveryRecord> due(DSLContext tx, WebhookRecord webhook, Instant now) {
        return tx.selectFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook.getId()))
                .and(WEBHOOK_DELIVERY.STATE.eq("WAITING"))
                .and(WEBHOOK_DELIVERY.NEXT_TRY_AT.le(now))
                .orderBy(WEBHOOK_DELIVERY.ID)
                .limit(1)
                .fetchOptional();
    }

    /** Whether the receiver answered, so that it makes sense to go on. */
    private boolean deliver(TenantId tenant, Due due) {
        Outcome outcome = post(tenant, due);
        database.execute(tenant, tx -> note(tx, due.delivery(), outcome));
        return outcome instanceof Outcome.Answered;
    }

    private Outcome post(TenantId tenant, Due due) {
        Instant now = clock.instant();
        WebhookDeliveryRecord delivery = due.delivery();
        String id = delivery.getMessageId();
        try {
            String signatures = secrets.sign(tenant, due.webhook(), id, now, delivery.getBody());
            URI address = URI.create(due.webhook().getAddress());
            return receivers.post(new Message(address, id, now, signatures, delivery.getBody()));
        } catch (WrongMasterKeyException e) {
            return new Outcome.Unanswered(Trouble.UNREADABLE_SECRET);
        }
    }

    private void note(DSLContext tx, WebhookDeliveryRecord delivery, Outcome outcome) {
        Instant now = clock.instant();
        int tries = delivery.getTries() + 1;
        @Nullable
        Instant next =
                outcome.isTaken() ? null : backOff.after(tries).map(now::plus).orElse(null);
        tx.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, outcome.isTaken() ? "DELIVERED" : next == null ? "PARKED" : "WAITING")
                .set(WEBHOOK_DELIVERY.TRIES, tries)
                .set(WEBHOOK_DELIVERY.NEXT_TRY_AT, next)
                .set(WEBHOOK_DELIVERY.LAST_TRY_AT, now)
                .set(WEBHOOK_DELIVERY.LAST_STATUS, outcome instanceof Outcome.Answered answer ? answer.status() : null)
                .set(
                        WEBHOOK_DELIVERY.LAST_TROUBLE,
                        outcome instanceof Outcome.Unanswered none
                                ? none.trouble().name()
                                : null)
                .where(WEBHOOK_DELIVERY.ID.eq(delivery.getId()))
                .execute();
    }

    @Override
    protected void doStop() {
        receivers.close();
    }
}
