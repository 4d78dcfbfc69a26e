package org.heatshare.portal.staff.books;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heatshare.billing.ledger.JournalEntry;
import org.heatshare.billing.ledger.Posting;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** An entry's two sides, when it was booked, and its hash. */
final class PostingsPanel extends Div {

    private static final int HASH_SHOWN = 16;

    PostingsPanel(JournalEntry entry, Formats formats) {
        TableOf table = new TableOf(Texts.of("books.entry", Long.toString(entry.id())))
                .wide()
                .column(Texts.of("books.account"))
                .numberColumn(Texts.of("books.debit"))
                .numberColumn(Texts.of("books.credit"));
        for (Posting posting : entry.content().postings()) {
            long minor = posting.amount().minorUnits();
            table.row(
                    posting.account().code() + " " + AccountWords.name(posting.account()),
                    minor > 0 ? formats.money(minor) : "",
                    minor < 0 ? formats.money(-minor) : "");
        }
        Paragraph booked = new Paragraph(Texts.of(
                "books.booked", formats.dateTime(entry.madeAt()), entry.sha256().substring(0, HASH_SHOWN)));
        booked.addClassName("hs-note");
        add(table, booked);
    }
}
