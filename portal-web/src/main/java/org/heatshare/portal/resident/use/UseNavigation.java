package org.heatshare.portal.resident.use;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.resident.use.UsePeriod.Length;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** From period to period: longer and shorter ones, the one before and the one after. Every step is a link. */
final class UseNavigation extends Div {

    private final UsePeriod period;
    private final Supply supply;
    private final LocalDate today;

    UseNavigation(UsePeriod period, Supply supply, LocalDate today, Formats formats) {
        this.period = period;
        this.supply = supply;
        this.today = today;
        Span name = new Span(name(period, formats));
        name.addClassName("hs-period");
        Div step = Columns.row(
                step(period.previous(), VaadinIcon.ANGLE_LEFT, "use.previous"),
                name,
                step(period.next(), VaadinIcon.ANGLE_RIGHT, "use.next"));
        addClassNames("hs-row", "hs-between");
        add(step, lengths());
    }

    /** The period that an address asks for, if the contract covers any of it; else the present month or its last. */
    static UsePeriod wanted(Optional<String> code, Supply supply, LocalDate today) {
        LocalDate last = last(supply, today);
        if (code.filter(UsePeriod.ALL::equals).isPresent()) {
            return UsePeriod.all(supply.validFrom(), last);
        }
        return code.flatMap(UsePeriod::parse)
                .filter(period -> supply.overlaps(period.from(), period.until()))
                .filter(period -> !period.from().isAfter(today))
                .orElseGet(() -> UsePeriod.month(last));
    }

    static String name(UsePeriod period, Formats formats) {
        return switch (period.length()) {
            case ALL -> Texts.of("use.all-years");
            case YEAR -> period.code();
            case MONTH -> formats.month(YearMonth.from(period.from()));
            case DAY -> formats.date(period.from());
        };
    }

    private static LocalDate last(Supply supply, LocalDate today) {
        LocalDate end = supply.notAfter(today.plusDays(1)).minusDays(1);
        return supply.notBefore(end);
    }

    private Component step(UsePeriod neighbour, VaadinIcon sign, String key) {
        boolean there = period.length() != Length.ALL
                && supply.overlaps(neighbour.from(), neighbour.until())
                && !neighbour.from().isAfter(today);
        Icon icon = sign.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        if (!there) {
            Span gone = new Span(icon);
            gone.addClassNames("hs-step", "hs-off");
            return gone;
        }
        Anchor link = new Anchor(address(neighbour), icon);
        link.addClassName("hs-step");
        link.setAriaLabel(Texts.of(key));
        return link;
    }

    private Choice lengths() {
        LocalDate within = period.contains(today) || period.length() == Length.ALL
                ? last(supply, today)
                : supply.notBefore(period.from());
        return new Choice(Texts.of("use.lengths"))
                .option(Texts.of("use.length.day"), address(UsePeriod.day(within)), is(Length.DAY))
                .option(Texts.of("use.length.month"), address(UsePeriod.month(within)), is(Length.MONTH))
                .option(Texts.of("use.length.year"), address(UsePeriod.year(within)), is(Length.YEAR))
                .option(Texts.of("use.length.all"), UseView.PATH + "?period=" + UsePeriod.ALL, is(Length.ALL));
    }

    private boolean is(Length length) {
        return period.length() == length;
    }

    static String address(UsePeriod period) {
        return UseView.PATH + "?period=" + period.code();
    }
}
