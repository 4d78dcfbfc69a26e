package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.heatshare.billing.invoicing.BillCredit;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.open.CheckPage;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The proof of a heat credit, to be checked here or kept; it is made when it is asked for. */
final class CreditProofCard {
    private CreditProofCard() {}

    static Card of(IssuedInvoice invoice, CreditStatement statement, DownloadHandler proof, Formats formats) {
        Code root = new Code(statement.root());
        root.addClassName("hs-hash");
        Anchor save = new Anchor(proof, AttachmentType.DOWNLOAD, Texts.of("proof.save"));
        save.setRouterIgnore(true);
        return new Card(
                Texts.of("proof.title"),
                new Paragraph(answer(invoice, statement, formats)),
                new Div(Texts.of("proof.root")),
                root,
                Columns.row(check(save), save));
    }

    private static String answer(IssuedInvoice invoice, CreditStatement statement, Formats formats) {
        long credited = statement.total().creditMinor();
        String bills = formats.count(statement.homes());
        long own = invoice.bill().credits().stream()
                .filter(credit -> credit.pool().agreement().equals(statement.agreement()))
                .mapToLong(BillCredit::creditMinor)
                .sum();
        return credited == 0
                ? Texts.of("proof.answer.none", bills)
                : Texts.of("proof.answer", formats.money(own), formats.money(credited), bills);
    }

    /** Tells the page behind the {@code #} where the proof is to be fetched. */
    private static Anchor check(Anchor save) {
        Anchor link = new Anchor(CheckPage.PATH, Texts.of("proof.check"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addAttachListener(attached -> link.setHref(CheckPage.PATH + "#/" + save.getHref()));
        return link;
    }
}
