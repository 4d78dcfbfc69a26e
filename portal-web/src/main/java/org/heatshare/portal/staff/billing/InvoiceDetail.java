package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.heatshare.billing.invoicing.InvoiceView;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One issued invoice: to whom, when due, line by line, and the hash of its bytes. */
final class InvoiceDetail extends Section {

    InvoiceDetail(InvoiceView view, long openMinor, Supplier<Optional<byte[]>> pdf, Formats formats) {
        addClassName("hs-card");
        IssuedInvoice invoice = view.invoice();
        IssuedInvoice.Recipient recipient = invoice.recipient();
        Facts facts = new Facts()
                .fact(Texts.of("invoices.recipient"), recipient.name() == null ? "–" : recipient.name())
                .fact(Texts.of("invoices.address"), recipient.deliveryAddress())
                .fact(Texts.of("invoices.issued"), formats.date(invoice.issuedOn()))
                .fact(Texts.of("invoices.due"), formats.date(invoice.dueOn()))
                .fact(Texts.of("invoices.reference"), invoice.paymentReference())
                .fact(
                        Texts.of("invoices.open"),
                        openMinor == 0
                                ? new Badge(Tone.GOOD, Texts.of("invoices.paid"))
                                : new Text(formats.money(openMinor)));
        Paragraph hash = new Paragraph(Texts.of("invoices.hash", view.sha256().substring(0, 16)));
        hash.addClassName("hs-note");
        add(new H3(Texts.of("invoices.one", invoice.number())));
        if (view.protectedIdentity()) {
            add(new Badge(Tone.WARNING, Texts.of("invoices.protected")));
        }
        add(
                facts,
                DraftDetail.facts(invoice.bill(), formats),
                BillLines.of(invoice.bill(), formats),
                download(invoice.number(), pdf),
                hash);
    }

    private static Anchor download(String number, Supplier<Optional<byte[]>> pdf) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> pdf.get()
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), number + ".pdf", "application/pdf", bytes.length))
                .orElseGet(() -> DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND)));
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("invoices.pdf"));
        link.setRouterIgnore(true);
        return link;
    }
}
