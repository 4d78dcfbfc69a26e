package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.estimation.EstimationResult;
import org.heatshare.integration.metering.DayEdit;
import org.heatshare.integration.metering.DayEdits;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.ReasonDialog;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.staff.gap.EstimationWords;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Consumption at a meter's place in the day or month of the address, and what can be done about it. */
final class UseSection extends Div {

    private final transient Tenant tenant;
    private final transient MeterLookup meters;
    private final transient Background background;
    private final transient Formats formats;
    private final transient GapFilling gaps;
    private final transient Editing editing;
    private final boolean mayChange;

    /** What is shown. */
    private record Shown(MeterUse use, List<DayEdit> edits) {}

    UseSection(
            Tenant tenant,
            MeterLookup meters,
            Background background,
            GapFilling gaps,
            Editing editing,
            boolean mayChange) {
        this.tenant = tenant;
        this.meters = meters;
        this.background = background;
        this.formats = Formats.of(tenant);
        this.gaps = gaps;
        this.editing = editing;
        this.mayChange = mayChange;
        addClassName("hs-page");
    }

    /** A meter that never stood anywhere has none. */
    void show(MeterDetail detail, QueryParameters address) {
        detail.latestInstallation().ifPresent(installation -> new Turn(detail, installation, address).show());
    }

    /** One day or month of one meter. */
    private final class Turn {

        private final MeterDetail detail;
        private final StoredInstallation installation;
        private final QueryParameters address;

        Turn(MeterDetail detail, StoredInstallation installation, QueryParameters address) {
            this.detail = detail;
            this.installation = installation;
            this.address = address;
        }

        void show() {
            background.load(UseSection.this, this::find, this::panel);
        }

        private Shown find() {
            MeterUse use = MeterUse.find(meters, tenant, installation.place().meterPoint(), address);
            return new Shown(use, use.wholeMonth() ? List.of() : editing.find(use.meterPoint(), use.day()));
        }

        private UsePanel panel(Shown shown) {
            MeterUse use = shown.use();
            UsePanel panel = new UsePanel(detail.meter().serial(), use, formats);
            int missing = mayChange ? gaps.missingHours(use, installation) : 0;
            if (missing > 0) {
                panel.act(new Button(
                        Texts.of("estimate"), click -> gaps.ask(use, missing, reason -> fill(use, reason))));
            }
            if (mayChange && !use.wholeMonth() && editing.mayEdit(use.day())) {
                panel.act(new Button(
                        Texts.of("edit"),
                        click -> new EditDialog(use, formats, (hoursWh, reason) -> edit(use, hoursWh, reason)).open()));
                DayEdits.undoable(shown.edits())
                        .ifPresent(edit -> panel.act(new Button(Texts.of("undo-edit"), click -> askUndo(use, edit))));
            }
            if (!shown.edits().isEmpty()) {
                panel.add(new EditsList(shown.edits(), formats));
            }
            return panel;
        }

        private void fill(MeterUse gappy, String reason) {
            background.load(
                    UseSection.this,
                    () -> {
                        EstimationResult result = gaps.fill(gappy, reason);
                        return new Filled(result, find());
                    },
                    filled -> {
                        EstimationResult result = filled.result();
                        Toast.show(result.left() == 0 ? Tone.GOOD : Tone.WARNING, EstimationWords.of(result));
                        return panel(filled.shown());
                    });
        }

        private Optional<String> edit(MeterUse use, List<@Nullable Integer> hoursWh, String reason) {
            try {
                editing.edit(use, hoursWh, reason);
            } catch (IllegalArgumentException e) {
                return Optional.of(Texts.of("edit.problem.refused"));
            }
            Toast.show(Tone.GOOD, Texts.of("edit.done"));
            show();
            return Optional.empty();
        }

        private void askUndo(MeterUse use, DayEdit edit) {
            String what = Texts.of("undo-edit.what", edit.editedHours(), formats.date(use.day()), edit.reason());
            new ReasonDialog("undo-edit", what, true, reason -> {
                        editing.undo(use, reason);
                        Toast.show(Tone.GOOD, Texts.of("undo-edit.done"));
                        show();
                    })
                    .open();
        }
    }

    /** What an estimation came to, and what is shown after it. */
    private record Filled(EstimationResult result, Shown shown) {}
}
