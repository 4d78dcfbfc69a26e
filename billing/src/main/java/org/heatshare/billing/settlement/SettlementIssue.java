package org.heatshare.billing.settlement;

import static org.heatshare.db.schema.tenant.Tables.SETTLEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.ledger.NewEntry;
import org.heatshare.billing.ledger.Posting;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.storage.NumberSeries;
import org.jooq.DSLContext;

/** Numbers and keeps settlements within the transaction that releases a billing run. */
public final class SettlementIssue {

    private SettlementIssue() {}

    /** Issues them and tells what is to be booked: the price of the heat; the shares are booked with their pools. */
    public static List<NewEntry> issue(DSLContext tx, long runId, LocalDate issuedOn, List<Settlement> settlements) {
        long last = NumberSeries.SETTLEMENT.lock(tx, issuedOn.getYear());
        List<NewEntry> entries = new ArrayList<>();
        for (Settlement settlement : settlements) {
            last++;
            Settlement numbered = settlement.numbered("S%d-%05d".formatted(issuedOn.getYear(), last));
            long id = insert(tx, runId, numbered);
            entries.add(entry(numbered, id, issuedOn));
        }
        NumberSeries.SETTLEMENT.advanceTo(tx, issuedOn.getYear(), last);
        return entries;
    }

    private static long insert(DSLContext tx, long runId, Settlement settlement) {
        return tx.insertInto(SETTLEMENT)
                .set(SETTLEMENT.NUMBER, settlement.number())
                .set(SETTLEMENT.RUN_ID, runId)
                .set(SETTLEMENT.OPERATOR_CODE, settlement.operatorCode())
                .set(SETTLEMENT.PERIOD_FROM, settlement.from())
                .set(SETTLEMENT.PERIOD_UNTIL, settlement.until())
                .set(SETTLEMENT.SITE_HEAT_WH, settlement.siteHeatWh())
                .set(SETTLEMENT.HEAT_PRICE_MINOR, settlement.heatPriceMinor())
                .set(SETTLEMENT.SHARE_MINOR, settlement.shareMinor())
                .set(SETTLEMENT.TOTAL_MINOR, settlement.totalMinor())
                .set(SETTLEMENT.CURRENCY, settlement.currency())
                .set(SETTLEMENT.DOCUMENT, SettlementJson.write(settlement))
                .returning(SETTLEMENT.ID)
                .fetchSingle()
                .getId();
    }

    private static NewEntry entry(Settlement settlement, long id, LocalDate date) {
        Money price = new Money(settlement.heatPriceMinor(), Currency.getInstance(settlement.currency()));
        return new NewEntry(
                "settlement-" + settlement.number(),
                date,
                "Heat of operator " + settlement.operatorCode() + " " + settlement.from() + " to " + settlement.until(),
                NewEntry.DocumentType.SETTLEMENT,
                id,
                List.of(
                        Posting.debit(LedgerAccount.HEAT_PURCHASES, price),
                        Posting.credit(LedgerAccount.OPERATOR_PAYABLES, price)));
    }
}
