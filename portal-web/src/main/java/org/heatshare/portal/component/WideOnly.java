package org.heatshare.portal.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Columns of a grid that a phone has no room for. What they say stands on the page that a row leads to. */
public final class WideOnly {

    private static final int WIDE_PX = 800;

    private WideOnly() {}

    /** Hides the columns while the window is narrow, also when it is made so later. */
    public static <T> void columns(Grid<T> grid, List<Grid.Column<T>> columns) {
        grid.addAttachListener(attach -> {
            UI ui = attach.getUI();
            ui.getPage().retrieveExtendedClientDetails(details -> show(columns, details.getWindowInnerWidth()));
            Registration resizes =
                    ui.getPage().addBrowserWindowResizeListener(resize -> show(columns, resize.getWidth()));
            grid.addDetachListener(detach -> {
                resizes.remove();
                detach.unregisterListener();
            });
        });
    }

    private static <T> void show(List<Grid.Column<T>> columns, int widthPx) {
        columns.forEach(column -> column.setVisible(widthPx > WIDE_PX));
    }
}
