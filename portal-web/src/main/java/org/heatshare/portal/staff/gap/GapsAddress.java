package org.heatshare.portal.staff.gap;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.heatshare.portal.component.Elsewhere;

/** What the list of gaps shows, as it stands in the page's address. */
record GapsAddress(String search) {

    private static final int SEARCH_MAX = 80;

    static GapsAddress of(QueryParameters parameters) {
        String search = parameters.getSingleParameter("search").orElse("");
        return new GapsAddress(search.substring(0, Math.min(search.length(), SEARCH_MAX)));
    }

    /** Relative to the portal's first page. */
    @Override
    public String toString() {
        return Elsewhere.address(GapsView.PATH, Map.of("search", search));
    }
}
