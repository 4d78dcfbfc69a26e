package org.heatshare.portal.staff.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/**
 * What a list shows, as it stands in its page's address.
 *
 * @param <F> the list's filters
 * @param <S> by what it can be sorted
 * @param group that the list is narrowed to, such as a feed; empty for all
 */
public record ListAddress<F extends Enum<F>, S extends Enum<S>>(
        ListPage<F, S> page, String search, String group, F show, S sort, boolean ascending) {

    public ListAddress<F, S> searching(String text) {
        return new ListAddress<>(page, text.strip(), group, show, sort, ascending);
    }

    public ListAddress<F, S> narrowedTo(String other) {
        return new ListAddress<>(page, search, other, show, sort, ascending);
    }

    public ListAddress<F, S> showing(F filter) {
        return new ListAddress<>(page, search, group, filter, sort, ascending);
    }

    public ListAddress<F, S> sortedBy(S by, boolean up) {
        return new ListAddress<>(page, search, group, show, by, up);
    }

    public ListAddress<F, S> inUsualOrder() {
        return sortedBy(page.sort(), page.ascending());
    }

    /**
     * The list's filters as links, each with how many it shows.
     *
     * @param texts the beginning of the filters' texts: the name of the choice, and with a code behind it each filter's
     */
    public Choice filters(String texts, ToIntFunction<F> counts, Formats formats) {
        Choice choice = new Choice(Texts.of(texts));
        for (F filter : show.getDeclaringClass().getEnumConstants()) {
            choice.option(
                    Texts.of(texts + "." + Texts.code(filter), formats.count(counts.applyAsInt(filter))),
                    showing(filter).toString(),
                    filter == show);
        }
        return choice;
    }

    /** Relative to the portal's first page; what is usual is left out. */
    @Override
    public String toString() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        parameters.put("group", group);
        parameters.put("show", show == page.show() ? "" : Texts.code(show));
        parameters.put("sort", sort == page.sort() ? "" : Texts.code(sort));
        parameters.put("order", order());
        return Elsewhere.address(page.path(), parameters);
    }

    private String order() {
        if (ascending == page.ascending()) {
            return "";
        }
        return ascending ? "asc" : "desc";
    }
}
