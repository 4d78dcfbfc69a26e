package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import org.heatshare.integration.file.csv.IntervalStyle;
import org.heatshare.integration.file.csv.IntervalStyle.Length;
import org.heatshare.integration.file.csv.IntervalStyle.Stamp;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Whether the values are registers or the heat of intervals, and of which. Whatever is chosen fits. */
final class IntervalFields extends FormLayout {

    private final Select<Length> length = new Select<>();
    private final Select<Stamp> stamp = new Select<>();

    IntervalFields(Runnable changed) {
        length.setLabel(Texts.of("feed.interval"));
        length.setItems(Length.values());
        length.setItemLabelGenerator(
                one -> Texts.of(one == null ? "feed.interval.none" : "feed.interval." + Texts.code(one)));
        length.setEmptySelectionAllowed(true);
        length.setEmptySelectionCaption(Texts.of("feed.interval.none"));
        length.setHelperText(Texts.of("feed.interval.help"));
        stamp.setLabel(Texts.of("feed.interval.stamp"));
        stamp.setItems(Stamp.values());
        stamp.setItemLabelGenerator(one -> Texts.of("feed.interval.stamp." + Texts.code(one)));
        fill(null);
        length.addValueChangeListener(change -> {
            stamp.setVisible(!length.isEmpty());
            changed.run();
        });
        stamp.addValueChangeListener(change -> changed.run());
        setResponsiveSteps(FormColumns.STEPS);
        add(length, stamp);
    }

    void fill(@Nullable IntervalStyle interval) {
        length.setValue(interval == null ? null : interval.length());
        stamp.setValue(interval == null ? Stamp.START : interval.stamp());
        stamp.setVisible(interval != null);
    }

    /** Absent for registers. */
    @Nullable
    IntervalStyle interval() {
        return length.isEmpty() ? null : new IntervalStyle(length.getValue(), stamp.getValue());
    }

    /** Whether a row may name its interval by the date alone. */
    boolean datesAlone() {
        return !length.isEmpty() && length.getValue().isOfDates();
    }
}
