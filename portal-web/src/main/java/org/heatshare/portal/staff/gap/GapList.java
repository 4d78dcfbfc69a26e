package org.heatshare.portal.staff.gap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.heatshare.integration.estimation.PointGaps;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The meters with gaps; those that are chosen can be estimated together. */
final class GapList extends Div {

    private final transient List<PointGaps> all;
    private final transient Consumer<GapsAddress> moved;
    private final GapGrid grid;
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.SEARCH, Texts.of("gaps.not-found"), Texts.of("gaps.not-found.why"));

    /**
     * @param estimate is told which meters to estimate
     * @param mayEstimate whether the reader may
     */
    GapList(
            List<PointGaps> all,
            GapsAddress address,
            Formats formats,
            boolean mayEstimate,
            Consumer<GapsAddress> moved,
            Consumer<Set<PointGaps>> estimate) {
        this.all = all;
        this.moved = moved;
        addClassName("hs-page");
        grid = new GapGrid(formats, mayEstimate);
        SearchField search = new SearchField(Texts.of("gaps.search"), this::search);
        search.setValue(address.search());
        show(address.search());
        add(mayEstimate ? Columns.fields(search, button(formats, estimate)) : search, grid, nothing);
        if (mayEstimate) {
            Paragraph how = new Paragraph(Texts.of("gaps.how"));
            how.addClassName("hs-note");
            add(how);
        }
    }

    private Button button(Formats formats, Consumer<Set<PointGaps>> estimate) {
        Button button = new Button(Texts.of("gaps.estimate", "0"), click -> estimate.accept(grid.getSelectedItems()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(false);
        grid.addSelectionListener(selection -> {
            int chosen = selection.getAllSelectedItems().size();
            button.setText(Texts.of("gaps.estimate", formats.count(chosen)));
            button.setEnabled(chosen > 0);
        });
        return button;
    }

    private void search(String text) {
        show(text);
        moved.accept(new GapsAddress(text.strip()));
    }

    private void show(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        List<PointGaps> found = all.stream()
                .filter(gaps -> (gaps.meterSerial() + " " + gaps.meterPoint())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .toList();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }
}
