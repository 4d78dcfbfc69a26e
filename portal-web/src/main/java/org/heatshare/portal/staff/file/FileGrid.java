package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.ToLongFunction;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.integration.file.delivery.FileQuery.Sort;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Files as rows, each leading to its report. */
final class FileGrid extends Grid<FileDelivery> {

    private final transient Formats formats;

    FileGrid(Formats formats) {
        this.formats = formats;
        setHeight("520px");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", Texts.of("files.list"));
        column(Sort.NAME, new ComponentRenderer<>(this::name)).setFlexGrow(3);
        Column<FileDelivery> feed = column(Sort.FEED, new ComponentRenderer<>(file -> new Span(file.feed())))
                .setFlexGrow(2);
        column(Sort.STATE, new ComponentRenderer<>(FileWords::state)).setFlexGrow(2);
        Column<FileDelivery> begun = column(
                        Sort.BEGUN, new ComponentRenderer<>(file -> new Span(formats.dateTime(file.begunAt()))))
                .setFlexGrow(2);
        Column<FileDelivery> received =
                number(Sort.RECEIVED, file -> file.counts().received());
        number(Sort.QUARANTINED, file -> file.counts().quarantined());
        WideOnly.columns(this, List.of(feed, begun, received));
    }

    void sortBy(Sort by, boolean ascending) {
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(by.name()), direction)));
    }

    private Column<FileDelivery> column(Sort sort, Renderer<FileDelivery> renderer) {
        return addColumn(renderer)
                .setHeader(Texts.of("files.column." + Texts.code(sort)))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setResizable(true);
    }

    private Column<FileDelivery> number(Sort sort, ToLongFunction<FileDelivery> count) {
        return column(sort, new ComponentRenderer<>(file -> new Span(formats.count(count.applyAsLong(file)))))
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
