package org.heatshare.portal.staff.finding;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heatshare.integration.validation.FindingQuery;
import org.heatshare.integration.validation.FindingQuery.Show;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.staff.worklist.ListAddress;

/** What the list of findings shows, as it stands in the page's address. Whatever does not fit there is left out. */
record FindingListAddress(String search, Show show, Sort sort, boolean ascending)
        implements ListAddress<Sort, FindingListAddress> {

    static FindingListAddress of(QueryParameters parameters) {
        return new FindingListAddress(
                ListAddress.search(parameters),
                ListAddress.constant(parameters, "show", Show.values(), Show.OPEN),
                ListAddress.constant(parameters, "sort", Sort.values(), Sort.SEVERITY),
                ListAddress.ascending(parameters));
    }

    @Override
    public FindingListAddress searching(String text) {
        return new FindingListAddress(text.strip(), show, sort, ascending);
    }

    FindingListAddress showing(Show filter) {
        return new FindingListAddress(search, filter, sort, ascending);
    }

    @Override
    public FindingListAddress sortedBy(Sort by, boolean up) {
        return new FindingListAddress(search, show, by, up);
    }

    @Override
    public FindingListAddress inUsualOrder() {
        return sortedBy(Sort.SEVERITY, true);
    }

    FindingQuery query(String ownSubject) {
        return new FindingQuery(search, show, sort, ascending, ownSubject);
    }

    /** Relative to the portal's first page. */
    @Override
    public String toString() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("show", ListAddress.code(show, Show.OPEN));
        parameters.put("sort", ListAddress.code(sort, Sort.SEVERITY));
        parameters.put("order", ascending ? "" : "desc");
        return Elsewhere.address(FindingsView.PATH, parameters);
    }
}
