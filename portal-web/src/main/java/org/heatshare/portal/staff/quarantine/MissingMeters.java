package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Objects;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.staff.newmeter.MeterDialog;
import org.heatshare.portal.staff.newmeter.MeterDraft;
import org.heatshare.portal.staff.newmeter.Places;
import org.heatshare.portal.text.Texts;

/** Creates the meter that messages were refused for, and replays all of them, whoever sent them. */
final class MissingMeters {

    private static final String METER_UNKNOWN = "meter-unknown";

    private final QuarantineService quarantine;
    private final MeteringRegistry registry;
    private final Places places;
    private final Settling settling;
    private final TenantId tenant;
    private final String actor;

    MissingMeters(
            QuarantineService quarantine,
            MeteringRegistry registry,
            Places places,
            Settling settling,
            TenantId tenant,
            String actor) {
        this.quarantine = quarantine;
        this.registry = registry;
        this.places = places;
        this.settling = settling;
        this.tenant = tenant;
        this.actor = actor;
    }

    /** The button, where a meter is missing and the person may create it. */
    Component action(QuarantineScope scope) {
        String serial = Objects.requireNonNullElse(scope.meterSerial(), QuarantineScope.NO_METER);
        boolean missing = scope.reason().equals(METER_UNKNOWN) && !serial.equals(QuarantineScope.NO_METER);
        if (!missing || !settling.mayAct()) {
            return new Text("");
        }
        Button button = new Button(Texts.of("quarantine.create"), click -> open(serial));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void open(String serial) {
        QuarantineScope ofMeter = QuarantineScope.ofMeter(METER_UNKNOWN, serial);
        MeterClaim claim =
                quarantine.claim(tenant, ofMeter).orElseGet(() -> new MeterClaim(serial, null, null, null, null));
        MeterDraft draft = MeterDraft.notPolled(claim);
        new MeterDialog("quarantine.create", draft, places, QuarantineView.PATH, meter -> {
                    registry.create(tenant, meter, actor);
                    Toast.show(Tone.GOOD, Texts.of("quarantine.created", serial));
                    settling.replay(ofMeter);
                })
                .open();
    }
}
