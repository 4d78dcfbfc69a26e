package org.heatshare.integration.partner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.Verdict.Outcome;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.jspecify.annotations.Nullable;

/** Hands a body's items to the intake, some thousands at once, and collects the verdicts. */
final class Judged implements Items {

    private static final int AT_ONCE = 50_000;
    /** With more than these, the sender writes another format; its whole body in quarantine would serve nobody. */
    static final int UNREADABLE_MAX = 10_000;

    private final PartnerPrincipal partner;
    private final Intake intake;
    private final Quarantine quarantine;
    private final @Nullable Verdicts verdicts;
    private final List<Item.Read> waiting = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int unreadables;

    /** @param verdicts collects the verdict of each item; absent where the sender wants none */
    Judged(PartnerPrincipal partner, Intake intake, Quarantine quarantine, @Nullable Verdicts verdicts) {
        this.partner = partner;
        this.intake = intake;
        this.quarantine = quarantine;
        this.verdicts = verdicts;
    }

    @Override
    public void take(Item item) {
        if (item instanceof Item.Read read) {
            waiting.add(read);
            if (waiting.size() >= AT_ONCE) {
                flush();
            }
        } else if (item instanceof Item.Unreadable unreadable) {
            checkUnreadables();
            quarantine.park(
                    partner.tenant(),
                    new RefusedMessage(
                            partner.clientId(),
                            unreadable.raw(),
                            unreadable.refusal(),
                            unreadable.meterSerial(),
                            unreadable.gateway()));
            count(unreadable.index(), Verdict.quarantined(unreadable.refusal()));
        }
    }

    private void checkUnreadables() {
        if (++unreadables > UNREADABLE_MAX) {
            throw new ProblemException(new Problem(
                    422,
                    "too-many-unreadable-items",
                    "The body is of another format",
                    "More than " + UNREADABLE_MAX + " items of the body cannot be read; the rest was left unread. Mend"
                            + " what the verdicts name, and send all of it again"));
        }
    }

    /** Has the intake judge what waits; when it returns, all of it is durable. */
    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Verdict> judged = intake.accept(
                        partner.tenant(),
                        waiting.stream().map(Item.Read::readOut).toList(),
                        IntakeSource.partner(partner.clientId()))
                .verdicts();
        for (int i = 0; i < judged.size(); i++) {
            for (int index : waiting.get(i).indexes()) {
                count(index, judged.get(i));
            }
        }
        waiting.clear();
    }

    private void count(int index, Verdict verdict) {
        counts.merge(verdict.outcome(), 1, Integer::sum);
        if (verdicts != null) {
            verdicts.put(index, verdict);
        }
    }

    /** Whether nothing was taken, neither into the books nor into quarantine. */
    boolean isEmpty() {
        return counts.isEmpty() && waiting.isEmpty();
    }

    Batch toBatch(String id, Batch.State state, @Nullable String bodySha256) {
        int received = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Batch(
                id,
                state,
                bodySha256,
                received,
                count(Outcome.ACCEPTED),
                count(Outcome.DUPLICATE),
                count(Outcome.SUPERSEDED),
                count(Outcome.QUARANTINED),
                verdicts == null || state == Batch.State.RECEIVING ? null : verdicts.rest());
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
