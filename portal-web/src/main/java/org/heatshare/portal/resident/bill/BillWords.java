package org.heatshare.portal.resident.bill;

import java.time.YearMonth;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The sentence with which a bill opens: what it cost, beside what, and what came back. */
final class BillWords {

    private BillWords() {}

    static String answer(Bill bill, Formats formats) {
        Bill.PastUse past = comparable(bill.yearBefore()) ? bill.yearBefore() : bill.before();
        String words = Texts.of(
                "bill.answer",
                formats.month(YearMonth.from(bill.from())),
                formats.money(bill.totalMinor()),
                compared(bill.totalMinor(), past, formats));
        return bill.creditMinor() == 0
                ? words
                : words + " " + Texts.of("bill.answer.credit", formats.money(bill.creditMinor()));
    }

    private static boolean comparable(Bill.@Nullable PastUse past) {
        return past != null && past.totalMinor() != null;
    }

    private static String compared(long totalMinor, Bill.@Nullable PastUse past, Formats formats) {
        if (past == null || past.totalMinor() == null) {
            return "";
        }
        long difference = totalMinor - past.totalMinor();
        String month = formats.month(YearMonth.from(past.from()));
        if (difference == 0) {
            return Texts.of("bill.answer.same", "", month);
        }
        return Texts.of(
                difference < 0 ? "bill.answer.less" : "bill.answer.more", formats.money(Math.abs(difference)), month);
    }
}
