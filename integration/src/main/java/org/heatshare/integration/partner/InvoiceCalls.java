package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.document.InvoiceDocuments;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.billing.invoicing.InvoiceView;
import org.heatshare.billing.invoicing.Invoices;
import org.heatshare.billing.money.Money;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /invoices} and one invoice, as it was issued. A list names no person. Who is given an invoice is written to the
 * audit log; one whose recipient's identity is protected is for the municipality's staff alone.
 */
final class InvoiceCalls {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{1,12}");
    private static final int INVOICES_A_PAGE = 500;
    private static final String JSON = "application/json";
    private static final String PDF = "application/pdf";

    private final Invoices invoices;
    private final InvoiceDocuments documents;
    private final TenantDatabase database;
    private final AuditLog audit;

    InvoiceCalls(Invoices invoices, InvoiceDocuments documents, TenantDatabase database, AuditLog audit) {
        this.invoices = invoices;
        this.documents = documents;
        this.database = database;
        this.audit = audit;
    }

    PartnerCall.Answer list(PartnerRequest request) {
        String after = request.parameter("after");
        List<InvoiceSummary> found =
                invoices.issuedSince(request.tenant(), since(request), after == null ? "" : after, INVOICES_A_PAGE);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("invoices");
        found.forEach(invoice -> add(array.addObject(), invoice));
        if (found.size() == INVOICES_A_PAGE) {
            json.put("next", found.get(found.size() - 1).number());
        }
        return PartnerCall.Answer.ok(json);
    }

    private static LocalDate since(PartnerRequest request) {
        String since = request.parameter("since");
        try {
            return since == null ? LocalDate.EPOCH : LocalDate.parse(since);
        } catch (DateTimeException e) {
            throw new ProblemException(
                    Problem.badRequest("since", "since '" + since + "' must be a date such as 2026-10-01"));
        }
    }

    private static void add(ObjectNode json, InvoiceSummary invoice) {
        Currency currency = Currency.getInstance(invoice.currency());
        json.put("number", invoice.number());
        json.put("issuedOn", invoice.issuedOn().toString());
        json.put("dueOn", invoice.dueOn().toString());
        json.put("contract", invoice.contractNumber());
        json.put("deliveryPoint", invoice.deliveryPointCode());
        json.put("from", invoice.from().toString());
        json.put("until", invoice.until().toString());
        json.put("energyWh", invoice.energyWh());
        json.put("currency", invoice.currency());
        json.put("net", amount(invoice.netMinor(), currency));
        json.put("vat", amount(invoice.vatMinor(), currency));
        json.put("total", amount(invoice.totalMinor(), currency));
        json.put("paymentReference", invoice.paymentReference());
        json.put("heatCredit", amount(invoice.creditMinor(), currency));
    }

    private static String amount(long minor, Currency currency) {
        return new Money(minor, currency).amount().toPlainString();
    }

    PartnerCall.Answer find(PartnerRequest request) {
        String mediaType = mediaType(request.parameter("Accept"));
        String number = String.valueOf(request.parameter("number"));
        if (!NUMBER.matcher(number).matches()) {
            throw noInvoice(number);
        }
        // Before it is asked for: what cannot be recorded must not be given away.
        audit.recordRead(
                database, request.tenant(), request.partner().clientId(), "invoice", number, "GET /invoices/{number}");
        InvoiceView view = invoices.find(request.tenant(), number, Discretion.HIDE_PROTECTED)
                .orElseThrow(() -> noInvoice(number));
        if (view.protectedIdentity()) {
            throw new ProblemException(new Problem(
                    403,
                    "protected-identity",
                    "Not for partners",
                    "The recipient of invoice " + number
                            + " has a protected identity; ask the municipality's staff to send it"));
        }
        byte[] bytes = mediaType.equals(PDF)
                ? documents
                        .findPdf(request.tenant(), number, Discretion.HIDE_PROTECTED)
                        .orElseThrow(() -> noInvoice(number))
                : invoices.findIssuedBytes(request.tenant(), view.invoiceId()).orElseThrow(() -> noInvoice(number));
        return new PartnerCall.Answer(200, mediaType, bytes);
    }

    /** The first of the known types that the partner names; JSON where it takes anything. */
    private static String mediaType(@Nullable String accept) {
        if (accept == null) {
            return JSON;
        }
        for (String range : accept.split(",", -1)) {
            String type = range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            switch (type) {
                case PDF -> {
                    return PDF;
                }
                case JSON, "application/*", "*/*", "" -> {
                    return JSON;
                }
                default -> {}
            }
        }
        throw new ProblemException(new Problem(
                406,
                "not-acceptable",
                "Not in this form",
                "An invoice is " + JSON + " or " + PDF + ", but Accept is '" + accept + "'"));
    }

    private static ProblemException noInvoice(String number) {
        return new ProblemException(Problem.notFound("There is no invoice '" + number + "'"));
    }
}
