package org.heatshare.portal.staff.gap;

import java.util.Map;
import java.util.stream.Collectors;
import org.heatshare.integration.estimation.EstimationResult;
import org.heatshare.portal.text.Texts;

/** What an estimation came to, in words. */
public final class EstimationWords {

    private EstimationWords() {}

    /** The hours, the methods, and what is left. */
    public static String of(EstimationResult result) {
        if (result.filled() == 0 && result.left() == 0) {
            return Texts.of("estimation.nothing");
        }
        String methods = result.daysByMethod().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(method -> Texts.of(method.getKey()) + " (" + Texts.of("estimation.days", method.getValue()) + ")")
                .collect(Collectors.joining(", "));
        String filled = result.filled() == 0
                ? Texts.of("estimation.none")
                : Texts.of("estimation.filled", result.filled(), methods);
        return result.left() == 0 ? filled : filled + " " + Texts.of("estimation.left", result.left());
    }
}
