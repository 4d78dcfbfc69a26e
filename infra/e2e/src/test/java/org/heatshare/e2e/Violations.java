package org.heatshare.e2e;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** What axe found, in words that lead to the element. */
final class Violations {

    private Violations() {}

    static String describe(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                        + rule.getNodes().stream()
                                .limit(5)
                                .map(CheckedNode::getHtml)
                                .collect(Collectors.joining("\n    ", "    ", "")))
                .collect(Collectors.joining("\n"));
    }
}
