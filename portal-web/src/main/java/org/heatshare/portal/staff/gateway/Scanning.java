package org.heatshare.portal.staff.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.scan.FoundMeter;
import org.heatshare.integration.scan.GatewayScans;
import org.heatshare.integration.scan.LineGateway;
import org.heatshare.integration.scan.ScanState;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.staff.newmeter.MeterDialog;
import org.heatshare.portal.staff.newmeter.MeterDraft;
import org.heatshare.portal.staff.newmeter.Places;
import org.heatshare.portal.text.Texts;

/** What one person may do about the gateways of their municipality: look, and where they read meters, scan and enter. */
@Dependent
class Scanning {

    private final TenantId tenant;
    private final String actor;
    private final boolean mayScan;
    private final GatewayScans scans;
    private final MeteringRegistry registry;
    private final Places places;

    @Inject
    Scanning(CurrentUser user, GatewayScans scans, MeteringRegistry registry, Places places) {
        this.tenant = user.tenant();
        this.actor = user.subject();
        this.mayScan = user.get().hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.scans = scans;
        this.registry = registry;
        this.places = places;
    }

    boolean mayScan() {
        return mayScan;
    }

    Optional<LineGateway> gateway(String code) {
        return scans.findGateway(tenant, code);
    }

    Optional<ScanState> find(String gateway) {
        return scans.find(tenant, gateway);
    }

    void start(String gateway, ScanWay way) {
        if (!scans.start(tenant, gateway, way, actor)) {
            Toast.show(Tone.WARNING, Texts.of("scan.busy"));
        }
    }

    void stop(String gateway) {
        scans.stop(tenant, gateway);
    }

    /** Asks where a meter stands, and enters it so that it is read behind the gateway from then on. */
    void enter(String gateway, FoundMeter meter, Runnable entered) {
        MeterDraft draft = new MeterDraft(meter.claim(), gateway, meter.readingAddress());
        new MeterDialog("scan.add", draft, places, GatewaysView.PATH, made -> {
                    registry.create(tenant, made, actor);
                    Toast.show(Tone.GOOD, Texts.of("scan.added", meter.serial()));
                    entered.run();
                })
                .open();
    }
}
