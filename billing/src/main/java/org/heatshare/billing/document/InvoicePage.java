package org.heatshare.billing.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.billing.proof.CreditStatement;

/** An issued invoice as XHTML: the template with its places filled. */
final class InvoicePage {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(text\\.)?([A-Za-z]+)}");
    private static final String TEMPLATE = Resources.text("invoice.xhtml");
    private static final String CSS = Resources.text("invoice.css");

    private InvoicePage() {}

    /** @param statements of the pools that credited it: their roots stand beneath the credit */
    static String of(IssuedInvoice invoice, List<CreditStatement> statements) {
        Bill bill = invoice.bill();
        Texts texts = new Texts(invoice.language(), bill.currency());
        Map<String, String> places = new HashMap<>();
        places.put("language", texts.language());
        places.put("css", CSS);
        places.put("title", texts.of("title", Texts.escape(invoice.number())));
        places.put("seller", Texts.escape(invoice.seller().name()));
        places.put("recipient", recipient(invoice, texts));
        places.put("deliveryPoint", Texts.escape(deliveryPoint(invoice)));
        places.put("answer", answer(invoice, texts));
        places.put("facts", FactRows.of(invoice, texts));
        places.put("lines", LineRows.of(bill, texts));
        places.put("credit", CreditTables.of(bill, texts) + roots(statements, texts));
        places.put("comparison", ComparisonTable.of(bill, texts));
        return fill(places, texts);
    }

    private static String fill(Map<String, String> places, Texts texts) {
        Matcher matcher = PLACE.matcher(TEMPLATE);
        StringBuilder page = new StringBuilder(TEMPLATE.length() * 3);
        while (matcher.find()) {
            String value = matcher.group(1) == null ? places.get(matcher.group(2)) : texts.of(matcher.group(2));
            matcher.appendReplacement(page, Matcher.quoteReplacement(String.valueOf(value)));
        }
        return matcher.appendTail(page).toString();
    }

    private static String answer(IssuedInvoice invoice, Texts texts) {
        Bill bill = invoice.bill();
        return texts.of(
                bill.creditMinor() > 0 ? "answerCredit" : "answer",
                texts.date(bill.from()),
                texts.date(bill.until().minusDays(1)),
                texts.money(bill.totalMinor()),
                texts.date(invoice.dueOn()),
                texts.money(bill.creditMinor()));
    }

    private static String roots(List<CreditStatement> statements, Texts texts) {
        return statements.stream()
                .map(one ->
                        "<p>" + texts.of("credit.root", Texts.escape(one.agreement())) + "<br/>" + one.root() + "</p>")
                .collect(Collectors.joining());
    }

    private static String recipient(IssuedInvoice invoice, Texts texts) {
        IssuedInvoice.Recipient recipient = invoice.recipient();
        String name = recipient.name();
        String address = recipient.street() + ", " + recipient.postalCode() + " " + recipient.city();
        return (name == null ? texts.of("erased") : Texts.escape(name)) + ", " + Texts.escape(address);
    }

    private static String deliveryPoint(IssuedInvoice invoice) {
        return invoice.bill().deliveryPointCode() + ", " + invoice.recipient().deliveryAddress();
    }
}
