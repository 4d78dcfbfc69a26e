package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.validation.Finding;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.staff.finding.FindingWords;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What the checks found at the meter's place and nobody has settled, each leading to the work list. */
final class MeterFindingsPanel extends Section {

    private static final String FINDINGS = "staff/findings";

    MeterFindingsPanel(String serial, List<Finding> findings, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("meter.findings")));
        if (findings.isEmpty()) {
            add(new Paragraph(Texts.of("meter.findings.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("hs-list");
        String address = Elsewhere.address(FINDINGS, Map.of("search", serial));
        for (Finding finding : findings) {
            list.add(new ListItem(
                    new Badge(FindingWords.tone(finding.severity()), Texts.of(finding.severity())),
                    new Anchor(address, FindingWords.check(finding.check())),
                    new Span(FindingWords.of(finding, formats) + ". " + FindingWords.days(finding, formats))));
        }
        add(list);
    }
}
