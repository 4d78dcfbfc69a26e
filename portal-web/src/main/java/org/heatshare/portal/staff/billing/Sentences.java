package org.heatshare.portal.staff.billing;

import java.time.YearMonth;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What the billing page says first. */
final class Sentences {

    private Sentences() {}

    static String of(BillingView.Situation situation, Formats formats) {
        return situation
                .run()
                .map(run -> of(run, formats))
                .orElseGet(() -> situation
                        .nextMonth()
                        .map(month -> Texts.of("billing.answer.next", formats.month(month)))
                        .orElseGet(() -> Texts.of("billing.answer.all-billed")));
    }

    private static String of(BillingRun run, Formats formats) {
        return Texts.of("billing.answer." + Texts.code(run.state()), month(run, formats));
    }

    static String month(BillingRun run, Formats formats) {
        return formats.month(YearMonth.from(run.period().from()));
    }
}
