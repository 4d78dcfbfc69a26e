package org.heatshare.portal.staff.worklist;

import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.heatshare.portal.text.Texts;

/**
 * What a work list shows, as it stands in its page's address.
 *
 * @param <S> by what the list can be sorted
 * @param <A> the address itself
 */
public interface ListAddress<S extends Enum<S>, A extends ListAddress<S, A>> {

    /** A longer search is cut. */
    int SEARCH_MAX = 80;

    String search();

    S sort();

    boolean ascending();

    A searching(String text);

    A sortedBy(S by, boolean up);

    /** In the order that the list has unless somebody asks for another. */
    A inUsualOrder();

    static String search(QueryParameters parameters) {
        String search = parameters.getSingleParameter("search").orElse("");
        return search.substring(0, Math.min(search.length(), SEARCH_MAX));
    }

    /** The constant that a parameter names by its code; whatever does not fit is the usual one. */
    static <E extends Enum<E>> E constant(QueryParameters parameters, String name, E[] constants, E usual) {
        String code = parameters.getSingleParameter(name).orElse("");
        return Stream.of(constants)
                .filter(constant -> Texts.code(constant).equals(code))
                .findFirst()
                .orElse(usual);
    }

    static boolean ascending(QueryParameters parameters) {
        return !parameters.getSingleParameter("order").orElse("").equals("desc");
    }

    /** A constant's code for the address, empty for the usual one. */
    static <E extends Enum<E>> String code(E constant, E usual) {
        return constant == usual ? "" : Texts.code(constant);
    }
}
