package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.portal.text.Texts;

/** Narrows the files to those of one feed, also of one that is no longer there. */
final class FeedChoice extends Select<String> {

    FeedChoice(List<String> feeds, String chosen, Consumer<String> choose) {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(feeds);
        if (!names.contains(chosen)) {
            names.add(chosen);
        }
        setLabel(Texts.of("files.column.feed"));
        setItems(names);
        setItemLabelGenerator(name -> name.isEmpty() ? Texts.of("files.every-feed") : name);
        setValue(chosen);
        addValueChangeListener(change -> choose.accept(change.getValue()));
    }
}
