package org.heatshare.portal.staff.books;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Which month or year of the books is shown. */
final class PeriodChoice extends Select<BooksPeriod> {

    PeriodChoice(List<BooksPeriod> periods, BooksPeriod chosen, Formats formats, Consumer<BooksPeriod> choose) {
        setLabel(Texts.of("books.period"));
        setItems(periods);
        setItemLabelGenerator(period -> period.name(formats));
        setValue(chosen);
        addValueChangeListener(change -> choose.accept(change.getValue()));
    }
}
