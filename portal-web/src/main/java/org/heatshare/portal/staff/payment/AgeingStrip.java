package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.heatshare.billing.payment.Ageing;
import org.heatshare.billing.payment.Ageing.Age;
import org.heatshare.billing.payment.AgeingBand;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What is open by how long it has been due; each figure leads to its invoices. */
final class AgeingStrip extends Div {

    AgeingStrip(Ageing ageing, Formats formats) {
        FigureStrip figures = new FigureStrip();
        figures.addClassName("hs-amounts");
        for (AgeingBand band : AgeingBand.values()) {
            Age age = ageing.of(band);
            figures.figure(
                    Texts.of(band),
                    new Anchor(
                            ReceivablesView.PAGE
                                    .usual()
                                    .showing(ReceivablesView.Show.of(band))
                                    .toString(),
                            formats.roundMoney(age.openMinor())),
                    Texts.of("receivables.invoices", age.invoices(), formats.count(age.invoices())));
        }
        add(new Card(Texts.of("receivables.title"), figures));
    }
}
