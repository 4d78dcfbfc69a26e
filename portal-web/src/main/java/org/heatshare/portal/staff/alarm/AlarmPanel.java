package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.portal.alarm.AlarmWords;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What is known of an alarm, and what helps. */
final class AlarmPanel extends Section {

    AlarmPanel(Alarm alarm, Formats formats) {
        addClassName("hs-card");
        Facts facts = new Facts()
                .fact(Texts.of("alarm.state"), state(alarm))
                .fact(Texts.of("alarm.helps"), AlarmWords.remedy(alarm.cause()))
                .fact(Texts.of("alarm.concerns"), AlarmWords.devices(alarm, formats))
                .fact(Texts.of("alarm.began"), formats.dateTime(alarm.since()));
        if (alarm.resolvedAt() != null) {
            facts.fact(Texts.of("alarm.ended"), formats.dateTime(alarm.resolvedAt()));
        }
        facts.fact(
                Texts.of("alarm.last-seen"),
                alarm.lastSeenAt() == null ? Texts.of("alarm.never-seen") : formats.dateTime(alarm.lastSeenAt()));
        String owner = alarm.ownerName();
        facts.fact(Texts.of("alarm.owner"), owner == null ? Texts.of("alarm.no-owner") : owner);
        String acknowledgedBy = alarm.acknowledgedBy();
        if (alarm.acknowledgedAt() != null && acknowledgedBy != null) {
            facts.fact(
                    Texts.of("alarm.acknowledged-at"),
                    Texts.of("alarm.by", formats.dateTime(alarm.acknowledgedAt()), acknowledgedBy));
        }
        String detail = alarm.detail();
        if (detail != null) {
            facts.fact(Texts.of("alarm.detail"), detail);
        }
        add(new H2(Texts.of("alarm.facts")), facts);
    }

    private static Badge state(Alarm alarm) {
        return alarm.isOpen()
                ? new Badge(
                        AlarmWords.tone(alarm.severity()), Texts.of("alarm.open-severity", Texts.of(alarm.severity())))
                : new Badge(Tone.GOOD, Texts.of("alarm.over"));
    }
}
