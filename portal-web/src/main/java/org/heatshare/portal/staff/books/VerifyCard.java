package org.heatshare.portal.staff.books;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import org.heatshare.billing.ledger.ChainVerification;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Walks the journal when asked to, and says whether every entry is as it was booked. */
final class VerifyCard extends Section {

    VerifyCard(Background background, Supplier<ChainVerification> verify, Formats formats) {
        addClassName("hs-card");
        Div result = new Div();
        result.getElement().setAttribute("role", "status");
        Button button = new Button(Texts.of("books.verify"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> background.load(result, verify, found -> {
            button.setEnabled(true);
            return words(found, formats);
        }));
        add(
                new H2(Texts.of("books.unchanged")),
                new Paragraph(Texts.of("books.unchanged.why")),
                Columns.row(button),
                result);
    }

    private static Div words(ChainVerification found, Formats formats) {
        return found.broken()
                .map(broken -> Columns.row(
                        new Badge(Tone.BAD, Texts.of("books.verify.broken")),
                        new Paragraph(Texts.of(
                                "books.verify.broken.entry", Long.toString(broken.entryId()), broken.reason()))))
                .orElseGet(() -> Columns.row(
                        new Badge(Tone.GOOD, Texts.of("books.verify.holds")),
                        new Paragraph(Texts.of(
                                "books.verify.holds.entries", found.entries(), formats.count(found.entries())))));
    }
}
