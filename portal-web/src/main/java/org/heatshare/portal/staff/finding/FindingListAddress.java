package org.heatshare.portal.staff.finding;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.integration.validation.FindingQuery;
import org.heatshare.integration.validation.FindingQuery.Show;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Texts;

/** What the list of findings shows, as it stands in the page's address. Whatever does not fit there is left out. */
record FindingListAddress(String search, Show show, Sort sort, boolean ascending) {

    private static final int SEARCH_MAX = 80;

    static FindingListAddress of(QueryParameters parameters) {
        String search = parameters.getSingleParameter("search").orElse("");
        return new FindingListAddress(
                search.substring(0, Math.min(search.length(), SEARCH_MAX)),
                constant(Show.values(), parameters.getSingleParameter("show").orElse(""), Show.OPEN),
                constant(Sort.values(), parameters.getSingleParameter("sort").orElse(""), Sort.SEVERITY),
                !parameters.getSingleParameter("order").orElse("").equals("desc"));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String code, E otherwise) {
        return Stream.of(constants)
                .filter(constant -> Texts.code(constant).equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    FindingListAddress searching(String text) {
        return new FindingListAddress(text.strip(), show, sort, ascending);
    }

    FindingListAddress showing(Show filter) {
        return new FindingListAddress(search, filter, sort, ascending);
    }

    FindingListAddress sortedBy(Sort by, boolean up) {
        return new FindingListAddress(search, show, by, up);
    }

    FindingQuery query(String ownSubject) {
        return new FindingQuery(search, show, sort, ascending, ownSubject);
    }

    /** Relative to the portal's first page. */
    @Override
    public String toString() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("show", show == Show.OPEN ? "" : Texts.code(show));
        parameters.put("sort", sort == Sort.SEVERITY ? "" : Texts.code(sort));
        parameters.put("order", ascending ? "" : "desc");
        return Elsewhere.address(FindingsView.PATH, parameters);
    }
}
