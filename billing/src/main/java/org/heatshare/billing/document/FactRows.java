package org.heatshare.billing.document;

import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.billing.payment.reference.ReferenceScheme;

/** What to pay, when and with which reference; contract, period and registers. */
final class FactRows {

    private FactRows() {}

    static String of(IssuedInvoice invoice, Texts texts) {
        Bill bill = invoice.bill();
        Rows rows = new Rows()
                .addTotal(1, texts.of("toPay"), texts.money(bill.totalMinor()))
                .add(1, texts.of("dueOn"), texts.date(invoice.dueOn()))
                .add(
                        1,
                        texts.of("reference"),
                        Texts.escape(ReferenceScheme.ofCountry(invoice.seller().country())
                                .printed(invoice.paymentReference())))
                .add(1, texts.of("issuedOn"), texts.date(invoice.issuedOn()))
                .add(1, texts.of("contract"), Texts.escape(bill.contractNumber()))
                .add(
                        1,
                        texts.of("period"),
                        texts.date(bill.from()) + " – "
                                + texts.date(bill.until().minusDays(1)))
                .add(1, texts.of("energy"), texts.kilowattHours(bill.energyWh()) + " kWh");
        Bill.MeterSpan meter = bill.meter();
        if (meter != null) {
            rows.add(
                    1,
                    texts.of("meter", Texts.escape(meter.serial())),
                    texts.of("registers", texts.kilowattHours(meter.startWh()), texts.kilowattHours(meter.endWh())));
        }
        return rows.toString();
    }
}
