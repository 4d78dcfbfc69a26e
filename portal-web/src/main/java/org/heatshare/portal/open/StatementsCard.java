package org.heatshare.portal.open;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.heatshare.billing.invoicing.CreditProofs;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What is published of the heat credits: by it every home can check its own. */
final class StatementsCard {
    private StatementsCard() {}

    /** @param statements at least one, the latest first */
    static Card of(List<CreditStatement> statements, Formats formats) {
        TableOf table = new TableOf(Texts.of("statement.title"))
                .column(Texts.of("statement.month"))
                .column(Texts.of("statement.agreement"))
                .numberColumn(Texts.of("statement.homes"))
                .numberColumn(Texts.of("statement.credited"))
                .column(Texts.of("statement.root"));
        statements.forEach(one -> table.row(cells(one, formats)));
        Anchor check = new Anchor(CheckPage.PATH, Texts.of("statement.check"));
        check.setRouterIgnore(true);
        return new Card(
                Texts.of("statement.title"), new Paragraph(Texts.of("statement.what")), table.wide(), new Div(check));
    }

    private static Component[] cells(CreditStatement statement, Formats formats) {
        Code root = new Code(statement.root());
        root.addClassName("hs-hash");
        return new Component[] {
            document(statement, formats),
            new Text(statement.agreement()),
            new Text(formats.count(statement.homes())),
            new Text(formats.money(statement.total().creditMinor())),
            root
        };
    }

    private static Anchor document(CreditStatement statement, Formats formats) {
        byte[] document = CreditProofs.document(statement);
        String name = "heat-credit-" + statement.agreement() + "-" + statement.from() + ".json";
        DownloadHandler handler = DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(document), name, "application/json", document.length));
        Anchor link = new Anchor(
                handler, AttachmentType.DOWNLOAD, formats.month(YearMonth.from(LocalDate.parse(statement.from()))));
        link.setRouterIgnore(true);
        return link;
    }
}
