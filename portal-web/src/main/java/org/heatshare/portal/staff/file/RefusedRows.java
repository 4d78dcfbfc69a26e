package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.integration.file.delivery.RowRefusal;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.staff.quarantine.Causes;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The refused rows of a file by line, each with its cause, what exactly is wrong, and the way to it in quarantine. */
final class RefusedRows extends Div {

    private static final int SOURCE_LETTERS_MAX = 120;
    private final transient List<RowRefusal> rows;
    private final Grid<RowRefusal> grid = new Grid<>();

    RefusedRows(FileDelivery file, List<RowRefusal> rows, Formats formats) {
        this.rows = rows;
        addClassName("hs-page");
        grid.setHeight("420px");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", Texts.of("file.rows"));
        grid.addColumn(new ComponentRenderer<>(row -> new Span(formats.count(row.line()))))
                .setHeader(Texts.of("file.line"))
                .setComparator(RowRefusal::line)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(row -> what(file, row)))
                .setHeader(Texts.of("file.what"))
                .setComparator(row -> row.refusal().reason())
                .setFlexGrow(1);
        SearchField search = new SearchField(Texts.of("file.rows.search"), this::search);
        grid.setItems(rows);
        add(search, grid);
        if (file.counts().quarantined() > rows.size()) {
            add(new Paragraph(
                    Texts.of("file.rows.more", rows.size(), file.counts().quarantined())));
        }
    }

    private void search(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        grid.setItems(rows.stream()
                .filter(row -> (row.line() + " " + Causes.title(row.refusal().reason()) + " "
                                + row.refusal().explanation())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList());
    }

    private static Component what(FileDelivery file, RowRefusal row) {
        Span explanation = new Span(row.refusal().explanation());
        explanation.addClassName("hs-note");
        return new Div(
                new Div(new Anchor(
                        quarantine(file, row), Causes.title(row.refusal().reason()))),
                explanation);
    }

    /** All rows of this file that were refused for the same cause. */
    private static String quarantine(FileDelivery file, RowRefusal row) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("reason", row.refusal().reason());
        String source = file.fileName();
        parameters.put("source", source.substring(0, Math.min(source.length(), SOURCE_LETTERS_MAX)));
        return Elsewhere.address("staff/quarantine", parameters);
    }
}
