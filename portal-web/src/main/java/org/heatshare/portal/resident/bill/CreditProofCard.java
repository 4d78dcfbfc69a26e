package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import org.heatshare.billing.invoicing.CreditProofs;
import org.heatshare.billing.proof.CreditProof;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/**
 * The proof of a heat credit, to be checked here or kept. The checking page gets it behind the address's {@code #}, which
 * browsers send to no server.
 */
final class CreditProofCard {
    private static final String CHECK_PAGE = "heatshare/verify.html";

    private CreditProofCard() {}

    static Card of(CreditProof proof, Formats formats) {
        byte[] document = CreditProofs.document(proof);
        Code root = new Code(proof.statement().root());
        root.addClassName("hs-hash");
        return new Card(
                Texts.of("proof.title"),
                new Paragraph(answer(proof, formats)),
                new Div(Texts.of("proof.root")),
                root,
                Columns.row(check(document), save(document, proof)));
    }

    private static String answer(CreditProof proof, Formats formats) {
        long credited = proof.statement().total().creditMinor();
        String bills = formats.count(proof.statement().homes());
        return credited == 0
                ? Texts.of("proof.answer.none", bills)
                : Texts.of("proof.answer", formats.money(proof.home().creditMinor()), formats.money(credited), bills);
    }

    private static Anchor check(byte[] document) {
        String fragment = Base64.getUrlEncoder().withoutPadding().encodeToString(document);
        Anchor link = new Anchor(CHECK_PAGE + "#" + fragment, Texts.of("proof.check"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private static Anchor save(byte[] document, CreditProof proof) {
        String name = "heat-credit-" + proof.invoice() + "-" + proof.statement().agreement() + ".json";
        DownloadHandler handler = DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(document), name, "application/json", document.length));
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("proof.save"));
        link.setRouterIgnore(true);
        return link;
    }
}
