package org.heatshare.portal.site;

import com.vaadin.flow.router.Location;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.text.Texts;

/**
 * How a site's page is looked at; all of it stands in the address.
 *
 * @param address of the page, without its choices
 */
public record SiteLook(String address, HeatSpan span, Grouping by) {

    /** The choices that an address holds; the usual ones where it holds none. */
    public static SiteLook of(String address, Location location) {
        var choices = location.getQueryParameters();
        return new SiteLook(
                address,
                HeatSpan.of(choices.getSingleParameter("span").orElse("")),
                Grouping.of(choices.getSingleParameter("by").orElse("")));
    }

    /** The time shown, to choose. */
    public Choice spans() {
        Choice choice = new Choice(Texts.of("site.span"));
        for (HeatSpan one : HeatSpan.values()) {
            choice.option(Texts.of(one.key()), address(one, by), one == span);
        }
        return choice;
    }

    String with(Grouping other) {
        return address(span, other);
    }

    private String address(HeatSpan chosen, Grouping grouping) {
        return address + "?span=" + chosen.code() + "&by=" + grouping.code();
    }
}
