package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.heatshare.integration.metering.lookup.MeterPlace;
import org.heatshare.portal.component.Elsewhere;

/** Where a meter stands, leading to what is known of that place where there is a page for it. */
final class PlaceLink {

    private static final String DELIVERY_POINTS = "staff/delivery-points";

    private PlaceLink() {}

    static Component of(MeterPlace place) {
        String words = place.name() == null ? place.code() : place.code() + " · " + place.name();
        return switch (place.kind()) {
            case DELIVERY -> Elsewhere.link(words, DELIVERY_POINTS, place.code());
            case SOURCE -> new Span(words);
        };
    }
}
