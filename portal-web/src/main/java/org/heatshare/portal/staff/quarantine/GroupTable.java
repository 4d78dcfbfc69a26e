package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heatshare.integration.quarantine.QuarantineGroup;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The causes, the most frequent first, each with what can be done about all of it. */
final class GroupTable extends Section {

    GroupTable(List<QuarantineGroup> groups, String chosen, Settling settling, Formats formats) {
        addClassName("hs-card");
        TableOf table = new TableOf(Texts.of("quarantine.causes"))
                .wide()
                .column(Texts.of("quarantine.cause"))
                .numberColumn(Texts.of("quarantine.items"))
                .numberColumn(Texts.of("quarantine.meters"))
                .numberColumn(Texts.of("quarantine.times"))
                .column(Texts.of("quarantine.first-seen"))
                .column(Texts.of("quarantine.last-seen"))
                .column(Texts.of("quarantine.actions"));
        for (QuarantineGroup group : groups) {
            table.row(
                    cause(group.reason(), chosen),
                    new Text(formats.count(group.items())),
                    new Text(formats.count(group.meters())),
                    new Text(formats.count(group.timesSeen())),
                    new Text(formats.dateTime(group.firstSeenAt())),
                    new Text(formats.dateTime(group.lastSeenAt())),
                    settling.actions(QuarantineScope.ofCause(group.reason()), group.items()));
        }
        add(table);
    }

    private static Component cause(String reason, String chosen) {
        Anchor link = new Anchor(QuarantineAddress.of(QuarantineScope.ofCause(reason)), Causes.title(reason));
        if (reason.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
