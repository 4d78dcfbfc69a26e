package org.heatshare.integration.webhook.internal;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Which webhooks somebody is sending to. Of several nodes the one whose update comes first has the turn, and loses it when
 * its time is up, so that a node that has died holds up nothing for long.
 */
public final class Turns {
    /** Longer than a round of sending may take, by far. */
    static final Duration LENGTH = Duration.ofMinutes(3);

    private static final Instant FREE = Instant.EPOCH;

    private Turns() {}

    /** The right to send to a webhook until a time. */
    public record Turn(int webhook, Instant heldUntil) {}

    public static void prepare(DSLContext tx, int webhook) {
        tx.insertInto(WEBHOOK_TURN)
                .set(WEBHOOK_TURN.WEBHOOK_ID, webhook)
                .set(WEBHOOK_TURN.HELD_UNTIL, FREE)
                .execute();
    }

    /** Takes the turn of every webhook that has something due and nobody sending to it. */
    static List<Turn> takeDue(DSLContext tx, Instant now) {
        Instant until = now.plus(LENGTH);
        return tx
                .select(WEBHOOK.ID)
                .from(WEBHOOK)
                .where(WEBHOOK.STATE.eq("ACTIVE"))
                .andExists(DSL.selectOne()
                        .from(WEBHOOK_DELIVERY)
                        .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(WEBHOOK.ID))
                        .and(WEBHOOK_DELIVERY.STATE.eq("WAITING"))
                        .and(WEBHOOK_DELIVERY.NEXT_TRY_AT.le(now)))
                .fetch(WEBHOOK.ID)
                .stream()
                .filter(webhook -> move(tx, webhook, WEBHOOK_TURN.HELD_UNTIL.le(now), until))
                .map(webhook -> new Turn(webhook, until))
                .toList();
    }

    /** Whether the turn is still the caller's; the webhook may be gone meanwhile, or its turn another node's. */
    static boolean isHeld(DSLContext tx, Turn turn, Instant now) {
        return now.isBefore(turn.heldUntil()) && tx.fetchExists(WEBHOOK_TURN, held(turn));
    }

    static void giveBack(DSLContext tx, Turn turn) {
        move(tx, turn.webhook(), WEBHOOK_TURN.HELD_UNTIL.eq(turn.heldUntil()), FREE);
    }

    private static boolean move(DSLContext tx, int webhook, Condition condition, Instant until) {
        return tx.update(WEBHOOK_TURN)
                        .set(WEBHOOK_TURN.HELD_UNTIL, until)
                        .where(WEBHOOK_TURN.WEBHOOK_ID.eq(webhook))
                        .and(condition)
                        .execute()
                > 0;
    }

    private static Condition held(Turn turn) {
        return WEBHOOK_TURN.WEBHOOK_ID.eq(turn.webhook()).and(WEBHOOK_TURN.HELD_UNTIL.eq(turn.heldUntil()));
    }
}
