package org.heatshare.portal.staff.books;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heatshare.billing.ledger.AccountTurnover;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What stood on each account before a period, what came in it, and what stands there after it. */
final class TurnoverCard extends Section {

    TurnoverCard(List<AccountTurnover> turnovers, String period, Formats formats) {
        addClassName("hs-card");
        TableOf table = new TableOf(Texts.of("books.accounts"))
                .wide()
                .column(Texts.of("books.account"))
                .numberColumn(Texts.of("books.opening"))
                .numberColumn(Texts.of("books.debit"))
                .numberColumn(Texts.of("books.credit"))
                .numberColumn(Texts.of("books.closing"));
        long debit = 0;
        long credit = 0;
        for (AccountTurnover turnover : turnovers) {
            debit += turnover.debit().minorUnits();
            credit += turnover.credit().minorUnits();
            table.row(
                    turnover.account().code() + " " + AccountWords.name(turnover.account()),
                    formats.money(turnover.opening().minorUnits()),
                    formats.money(turnover.debit().minorUnits()),
                    formats.money(turnover.credit().minorUnits()),
                    formats.money(turnover.closing().minorUnits()));
        }
        table.total(Texts.of("books.sum"), "", formats.money(debit), formats.money(credit), "");
        Paragraph note = new Paragraph(Texts.of("books.accounts.note"));
        note.addClassName("hs-note");
        add(new H2(Texts.of("books.accounts.in", period)), table, note);
    }
}
