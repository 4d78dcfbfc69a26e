package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heatshare.billing.payment.TakenBankFile;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The newest files of banks, and what came of each. */
final class FileTable {

    private FileTable() {}

    static Card card(List<TakenBankFile> files, Formats formats) {
        if (files.isEmpty()) {
            return new Card(Texts.of("payments.files"), new Paragraph(Texts.of("payments.files.none")));
        }
        TableOf table = new TableOf(Texts.of("payments.files"))
                .wide()
                .column(Texts.of("payments.file"))
                .column(Texts.of("payments.file.taken"))
                .column(Texts.of("payments.file.format"))
                .numberColumn(Texts.of("payments.file.payments"))
                .numberColumn(Texts.of("payments.file.sum"))
                .numberColumn(Texts.of("payments.file.unmatched"))
                .numberColumn(Texts.of("payments.file.known"))
                .numberColumn(Texts.of("payments.file.without-details"))
                .numberColumn(Texts.of("payments.file.left-out"));
        for (TakenBankFile file : files) {
            table.row(
                    file.name(),
                    formats.dateTime(file.takenAt()),
                    file.format(),
                    formats.count(file.payments()),
                    formats.money(file.paidMinor()),
                    formats.count(file.unmatched()),
                    formats.count(file.known()),
                    formats.count(file.withoutDetails()),
                    formats.count(file.leftOut()));
        }
        Paragraph note = new Paragraph(Texts.of("payments.files.note"));
        note.addClassName("hs-note");
        return new Card(Texts.of("payments.files"), table, note);
    }
}
