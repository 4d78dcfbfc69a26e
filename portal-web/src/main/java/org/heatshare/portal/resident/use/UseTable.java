package org.heatshare.portal.resident.use;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A period's parts as a table whose first column leads into the part: the way down for the keyboard. */
final class UseTable {

    private static final String NOTHING = "–";

    private UseTable() {}

    static TableOf of(String caption, List<UseRow> rows, Formats formats) {
        TableOf table = new TableOf(caption)
                .column(Texts.of("use.part"))
                .numberColumn(Texts.of("use.this"))
                .numberColumn(Texts.of("use.year-before"))
                .numberColumn(Texts.of("use.change"));
        rows.stream().filter(UseRow::isKnown).forEach(row -> {
            table.row(
                    name(row),
                    new Text(energy(row.energy(), formats)),
                    new Text(energy(row.yearBefore(), formats)),
                    new Text(change(row.energy(), row.yearBefore(), formats)));
        });
        return table;
    }

    private static Component name(UseRow row) {
        Component name = row.leadsTo()
                .<Component>map(period -> new Anchor(UseNavigation.address(period), row.name()))
                .orElseGet(() -> new Text(row.name()));
        if (row.isMetered()) {
            return name;
        }
        Span note = new Span(Texts.of(row.isEdited() ? "use.edited" : "use.estimated"));
        note.addClassNames("hs-note", "hs-block");
        return new Div(name, note);
    }

    private static String energy(@Nullable Energy energy, Formats formats) {
        return energy == null ? NOTHING : formats.energy(energy);
    }

    static String change(@Nullable Energy now, @Nullable Energy before, Formats formats) {
        if (now == null || before == null || before.wattHours() <= 0) {
            return NOTHING;
        }
        double change = (now.wattHours() - before.wattHours()) / (double) before.wattHours();
        return (change > 0 ? "+" : "") + formats.share(change);
    }
}
