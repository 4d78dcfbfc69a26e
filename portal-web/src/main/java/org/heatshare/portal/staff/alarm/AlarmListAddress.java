package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heatshare.integration.alarm.AlarmQuery;
import org.heatshare.integration.alarm.AlarmQuery.Show;
import org.heatshare.integration.alarm.AlarmQuery.Sort;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.staff.worklist.ListAddress;

/** What the list of alarms shows, as it stands in the page's address. Whatever does not fit there is left out. */
record AlarmListAddress(String search, Show show, Sort sort, boolean ascending)
        implements ListAddress<Sort, AlarmListAddress> {

    static AlarmListAddress of(QueryParameters parameters) {
        return new AlarmListAddress(
                ListAddress.search(parameters),
                ListAddress.constant(parameters, "show", Show.values(), Show.OPEN),
                ListAddress.constant(parameters, "sort", Sort.values(), Sort.SEVERITY),
                ListAddress.ascending(parameters));
    }

    @Override
    public AlarmListAddress searching(String text) {
        return new AlarmListAddress(text.strip(), show, sort, ascending);
    }

    AlarmListAddress showing(Show filter) {
        return new AlarmListAddress(search, filter, sort, ascending);
    }

    @Override
    public AlarmListAddress sortedBy(Sort by, boolean up) {
        return new AlarmListAddress(search, show, by, up);
    }

    @Override
    public AlarmListAddress inUsualOrder() {
        return sortedBy(Sort.SEVERITY, true);
    }

    AlarmQuery query(String ownSubject) {
        return new AlarmQuery(search, show, sort, ascending, ownSubject);
    }

    /** Relative to the portal's first page. */
    @Override
    public String toString() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("show", ListAddress.code(show, Show.OPEN));
        parameters.put("sort", ListAddress.code(sort, Sort.SEVERITY));
        parameters.put("order", ascending ? "" : "desc");
        return Elsewhere.address(AlarmsView.PATH, parameters);
    }
}
