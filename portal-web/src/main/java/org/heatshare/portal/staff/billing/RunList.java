package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.RunState;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** All runs of the municipality, the latest month first. */
final class RunList extends Section {

    RunList(List<BillingRun> runs, Formats formats) {
        addClassName("hs-card");
        setVisible(!runs.isEmpty());
        TableOf table = new TableOf(Texts.of("billing.runs"))
                .wide()
                .column(Texts.of("billing.month"))
                .column(Texts.of("billing.state"))
                .numberColumn(Texts.of("billing.contracts"))
                .column(Texts.of("billing.prepared"))
                .column(Texts.of("billing.released"));
        for (BillingRun run : runs) {
            table.row(
                    new Anchor(BillingView.PATH + "?run=" + run.id(), Sentences.month(run, formats)),
                    new Badge(tone(run.state()), Texts.of(run.state())),
                    new Text(formats.count(run.contractsTotal())),
                    new Text(formats.dateTime(run.preparedAt())),
                    new Text(run.releasedAt() == null ? "–" : formats.dateTime(run.releasedAt())));
        }
        add(new H2(Texts.of("billing.runs")), table);
    }

    private static Tone tone(RunState state) {
        return switch (state) {
            case RELEASED -> Tone.GOOD;
            case DRAFT, DRAFTING -> Tone.WARNING;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }
}
