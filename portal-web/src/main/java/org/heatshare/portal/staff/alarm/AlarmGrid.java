package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmQuery.Sort;
import org.heatshare.portal.alarm.AlarmWords;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Alarms as rows, each leading to its own page. */
final class AlarmGrid extends RowGrid<Alarm, Sort> {

    private final transient Formats formats;

    AlarmGrid(AlarmActions actions, Formats formats) {
        super(Texts.of("alarms.title"), "alarms.column.");
        this.formats = formats;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(Sort.SEVERITY, AlarmGrid::severity).setWidth("140px").setFlexGrow(0);
        column(Sort.CAUSE, this::what).setFlexGrow(3);
        Column<Alarm> devices = column(Sort.DEVICES, alarm -> new Span(formats.count(alarm.devices())))
                .setWidth("105px")
                .setFlexGrow(0);
        Column<Alarm> since = column(Sort.SINCE, this::since);
        Column<Alarm> owner = column(Sort.OWNER, AlarmGrid::owner);
        Column<Alarm> act = addColumn(new ComponentRenderer<>(actions::of))
                .setHeader(Texts.of("alarm.actions"))
                .setWidth("240px")
                .setFlexGrow(0);
        WideOnly.columns(this, List.of(devices, since, owner, act));
    }

    private static Component severity(Alarm alarm) {
        return alarm.isOpen()
                ? new Badge(AlarmWords.tone(alarm.severity()), Texts.of(alarm.severity()))
                : new Badge(Tone.GOOD, Texts.of("alarm.over"));
    }

    private Component what(Alarm alarm) {
        Anchor title = Elsewhere.link(AlarmWords.title(alarm), AlarmsView.PATH, Long.toString(alarm.id()));
        Span meaning = new Span(AlarmWords.meaning(alarm.cause()));
        meaning.addClassName("hs-note");
        return new Div(new Div(title), new Div(meaning));
    }

    private Component since(Alarm alarm) {
        Div since = new Div(new Div(formats.dateTime(alarm.since())));
        if (alarm.resolvedAt() != null) {
            Span until = new Span(Texts.of("alarm.until", formats.dateTime(alarm.resolvedAt())));
            until.addClassName("hs-note");
            since.add(new Div(until));
        }
        return since;
    }

    private static Component owner(Alarm alarm) {
        String name = alarm.ownerName();
        Div owner = new Div(new Div(name == null ? Texts.of("alarm.no-owner") : name));
        if (alarm.acknowledgedAt() != null) {
            Span known = new Span(Texts.of("alarm.is-acknowledged"));
            known.addClassName("hs-note");
            owner.add(new Div(known));
        }
        return owner;
    }
}
