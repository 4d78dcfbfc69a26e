package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.ToLongFunction;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.integration.file.delivery.FileQuery.Sort;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Files as rows, each leading to its report. */
final class FileGrid extends RowGrid<FileDelivery, Sort> {

    private final transient Formats formats;

    FileGrid(Formats formats) {
        super(Texts.of("files.list"), "files.column.");
        this.formats = formats;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(Sort.NAME, this::name).setFlexGrow(3);
        Column<FileDelivery> feed = words(Sort.FEED, FileDelivery::feed).setFlexGrow(2);
        column(Sort.STATE, FileWords::state).setWidth("212px").setFlexGrow(0);
        Column<FileDelivery> begun =
                words(Sort.BEGUN, file -> formats.dateTime(file.begunAt())).setFlexGrow(2);
        Column<FileDelivery> received =
                number(Sort.RECEIVED, file -> file.counts().received());
        Column<FileDelivery> quarantined =
                number(Sort.QUARANTINED, file -> file.counts().quarantined());
        WideOnly.columns(this, List.of(feed, begun, received, quarantined));
    }

    private Column<FileDelivery> number(Sort sort, ToLongFunction<FileDelivery> count) {
        return words(sort, file -> formats.count(count.applyAsLong(file)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
    }

    private Component name(FileDelivery file) {
        Span size = new Span(FileWords.size(file.sizeBytes(), formats));
        size.addClassName("hs-note");
        return new Div(
                new Div(Elsewhere.link(file.fileName(), FileView.PATH, Long.toString(file.id()))), new Div(size));
    }
}
