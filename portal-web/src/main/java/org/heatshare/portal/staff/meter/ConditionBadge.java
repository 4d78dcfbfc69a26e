package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.html.Span;
import org.heatshare.integration.metering.lookup.MeterCondition;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** How a meter stands, in a word or two. */
final class ConditionBadge extends Span {

    ConditionBadge(MeterRow row) {
        add(new Badge(tone(row.condition()), Texts.of(row.condition())));
    }

    static Tone tone(MeterCondition condition) {
        return switch (condition) {
            case READING -> Tone.GOOD;
            case INFO_CODE -> Tone.WARNING;
            case SILENT -> Tone.BAD;
            case NEVER_READ, NOT_INSTALLED -> Tone.NEUTRAL;
        };
    }
}
