package org.heatshare.portal.staff.file;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.integration.file.delivery.FileQuery;
import org.heatshare.integration.file.delivery.FileQuery.Show;
import org.heatshare.integration.file.delivery.FileQuery.Sort;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Texts;

/** What the list of files shows, as it stands in the page's address. Whatever does not fit there is left out. */
record FileListAddress(String search, String feed, Show show, Sort sort, boolean ascending) {

    private static final int TEXT_MAX = 80;

    static FileListAddress of(QueryParameters parameters) {
        return new FileListAddress(
                text(parameters, "search"),
                text(parameters, "feed"),
                constant(Show.values(), text(parameters, "show"), Show.ALL),
                constant(Sort.values(), text(parameters, "sort"), Sort.BEGUN),
                text(parameters, "order").equals("asc"));
    }

    private static String text(QueryParameters parameters, String name) {
        String text = parameters.getSingleParameter(name).orElse("");
        return text.substring(0, Math.min(text.length(), TEXT_MAX));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String code, E otherwise) {
        return Stream.of(constants)
                .filter(constant -> Texts.code(constant).equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    FileListAddress searching(String text) {
        return new FileListAddress(text.strip(), feed, show, sort, ascending);
    }

    FileListAddress ofFeed(String name) {
        return new FileListAddress(search, name, show, sort, ascending);
    }

    FileListAddress showing(Show filter) {
        return new FileListAddress(search, feed, filter, sort, ascending);
    }

    FileListAddress sortedBy(Sort by, boolean up) {
        return new FileListAddress(search, feed, show, by, up);
    }

    FileQuery query() {
        return new FileQuery(search, feed, show, sort, ascending);
    }

    /** Relative to the portal's first page. */
    @Override
    public String toString() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("feed", feed);
        parameters.put("show", show == Show.ALL ? "" : Texts.code(show));
        parameters.put("sort", sort == Sort.BEGUN ? "" : Texts.code(sort));
        parameters.put("order", ascending ? "asc" : "");
        return Elsewhere.address(FilesView.PATH, parameters);
    }
}
