package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    private final PartnerPrincipal partner;
    private final Intake intake;
    private final Quarantine quarantine;
    private final boolean withVerdicts;
    private final List<Item.Read> waiting = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final TreeMap<Integer, Verdict> verdicts = new TreeMap<>();

    Judged(PartnerPrincipal partner, Intake intake, Quarantine quarantine, boolean withVerdicts) {
        this.partner = partner;
        this.intake = intake;
        this.quarantine = quarantine;
        this.withVerdicts = withVerdicts;
    }

    @Override
    public void take(Item item) {
        if (item instanceof Item.Read read) {
            waiting.add(read);
            if (waiting.size() >= AT_ONCE) {
                flush();
            }
        } else if (item instanceof Item.Unreadable unreadable) {
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
        if (withVerdicts) {
            verdicts.put(index, verdict);
        }
    }

    Batch toBatch(String id, String bodySha256) {
        int received = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Batch(
                id,
                bodySha256,
                received,
                count(Outcome.ACCEPTED),
                count(Outcome.DUPLICATE),
                count(Outcome.SUPERSEDED),
                count(Outcome.QUARANTINED),
                verdictsJson());
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private @Nullable String verdictsJson() {
        if (!withVerdicts) {
            return null;
        }
        var array = JsonNodeFactory.instance.arrayNode(verdicts.size());
        verdicts.forEach((index, verdict) -> {
            ObjectNode item = array.addObject();
            item.put("index", index);
            item.put("verdict", verdict.outcome().name().toLowerCase(Locale.ROOT));
            if (verdict.refusal() != null) {
                item.put("reason", verdict.refusal().reason());
                item.put("explanation", verdict.refusal().explanation());
            }
        });
        return array.toString();
    }
}
