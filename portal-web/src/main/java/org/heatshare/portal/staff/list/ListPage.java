package org.heatshare.portal.staff.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.heatshare.portal.text.Texts;

/**
 * Where a list stands and what it shows unless its page's address says otherwise.
 *
 * @param <F> the list's filters
 * @param <S> by what it can be sorted
 * @param path of the page, relative to the portal's first
 * @param show the usual filter
 * @param sort the usual order
 * @param ascending whether the usual order is
 */
public record ListPage<F extends Enum<F>, S extends Enum<S>>(String path, F show, S sort, boolean ascending) {

    /** Longer texts of an address are cut. */
    private static final int TEXT_MAX = 80;

    /** The filter of a list that has none. */
    public enum Everything {
        ALL
    }

    public ListAddress<F, S> usual() {
        return new ListAddress<>(this, "", "", show, sort, ascending);
    }

    /** What an address asks for; whatever does not fit there is the usual. */
    public ListAddress<F, S> at(QueryParameters parameters) {
        return new ListAddress<>(
                this,
                text(parameters, "search"),
                text(parameters, "group"),
                constant(show, text(parameters, "show")),
                constant(sort, text(parameters, "sort")),
                switch (text(parameters, "order")) {
                    case "asc" -> true;
                    case "desc" -> false;
                    default -> ascending;
                });
    }

    private static String text(QueryParameters parameters, String name) {
        String text = parameters.getSingleParameter(name).orElse("");
        return text.substring(0, Math.min(text.length(), TEXT_MAX));
    }

    private static <E extends Enum<E>> E constant(E usual, String code) {
        return Stream.of(usual.getDeclaringClass().getEnumConstants())
                .filter(constant -> Texts.code(constant).equals(code))
                .findFirst()
                .orElse(usual);
    }
}
