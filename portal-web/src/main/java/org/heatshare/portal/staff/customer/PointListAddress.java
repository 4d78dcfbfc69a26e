package org.heatshare.portal.staff.customer;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.billing.customer.DeliveryPointQuery;
import org.heatshare.billing.customer.DeliveryPointQuery.Sort;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Texts;

/** What the list of delivery points shows, as it stands in the page's address. Whatever does not fit is left out. */
record PointListAddress(String search, Sort sort, boolean ascending) {

    private static final int SEARCH_MAX = 80;

    static PointListAddress of(QueryParameters parameters) {
        String search = parameters.getSingleParameter("search").orElse("");
        String by = parameters.getSingleParameter("sort").orElse("");
        return new PointListAddress(
                search.substring(0, Math.min(search.length(), SEARCH_MAX)),
                Stream.of(Sort.values())
                        .filter(sort -> Texts.code(sort).equals(by))
                        .findFirst()
                        .orElse(Sort.CODE),
                !parameters.getSingleParameter("order").orElse("").equals("desc"));
    }

    PointListAddress searching(String text) {
        return new PointListAddress(text.strip(), sort, ascending);
    }

    PointListAddress sortedBy(Sort by, boolean up) {
        return new PointListAddress(search, by, up);
    }

    DeliveryPointQuery query(int offset, int limit, Discretion discretion) {
        return new DeliveryPointQuery(search, sort, ascending, offset, limit, discretion);
    }

    /** Relative to the portal's first page. */
    @Override
    public String toString() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("sort", sort == Sort.CODE ? "" : Texts.code(sort));
        parameters.put("order", ascending ? "" : "desc");
        return Elsewhere.address(DeliveryPointsView.PATH, parameters);
    }
}
