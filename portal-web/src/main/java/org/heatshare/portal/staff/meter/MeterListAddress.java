package org.heatshare.portal.staff.meter;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.integration.metering.lookup.MeterQuery;
import org.heatshare.integration.metering.lookup.MeterQuery.Show;
import org.heatshare.integration.metering.lookup.MeterQuery.Sort;
import org.heatshare.integration.metering.lookup.Streets;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Texts;

/** What the list of meters shows, as it stands in the page's address. Whatever does not fit there is left out. */
record MeterListAddress(String search, Show show, Sort sort, boolean ascending) {

    private static final int SEARCH_MAX = 80;

    static MeterListAddress of(QueryParameters parameters) {
        String search = parameters.getSingleParameter("search").orElse("");
        return new MeterListAddress(
                search.substring(0, Math.min(search.length(), SEARCH_MAX)),
                constant(Show.values(), parameters.getSingleParameter("show").orElse(""), Show.ALL),
                constant(Sort.values(), parameters.getSingleParameter("sort").orElse(""), Sort.SERIAL),
                !parameters.getSingleParameter("order").orElse("").equals("desc"));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String code, E otherwise) {
        return Stream.of(constants)
                .filter(constant -> Texts.code(constant).equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    MeterListAddress searching(String text) {
        return new MeterListAddress(text.strip(), show, sort, ascending);
    }

    MeterListAddress showing(Show filter) {
        return new MeterListAddress(search, filter, sort, ascending);
    }

    MeterListAddress sortedBy(Sort by, boolean up) {
        return new MeterListAddress(search, show, by, up);
    }

    MeterQuery query(Streets streets) {
        return new MeterQuery(search, show, sort, ascending, streets);
    }

    /** Relative to the portal's first page. */
    @Override
    public String toString() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("show", show == Show.ALL ? "" : Texts.code(show));
        parameters.put("sort", sort == Sort.SERIAL ? "" : Texts.code(sort));
        parameters.put("order", ascending ? "" : "desc");
        return Elsewhere.address(MetersView.PATH, parameters);
    }
}
