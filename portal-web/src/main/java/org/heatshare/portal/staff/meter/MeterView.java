package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.estimation.Estimation;
import org.heatshare.integration.estimation.EstimationResult;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.integration.metering.lookup.Streets;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.Findings;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.staff.gap.EstimationWords;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One heat meter: what it says now, what was measured, where it stood, what it told. The day shown is in the address. */
@Route(value = MetersView.PATH + "/:serial", layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class MeterView extends PageView implements BeforeEnterObserver {

    private static final int REFUSED_MAX = 20;

    private final transient Tenant tenant;
    private final transient MeterLookup meters;
    private final transient Findings findings;
    private final transient QuarantineService quarantine;
    private final transient MeterKeys keys;
    private final String actor;
    private final transient Background background;
    private final transient Formats formats;
    private final transient Streets streets;
    private final transient Exchanging exchanging;
    private final transient GapFilling gaps;
    private final boolean mayChange;
    private final Div facts = new Div();
    private final Div use = new Div();
    private final Div past = new Div();
    private transient Optional<MeterDetail> shown = Optional.empty();

    /** What the page says beside the chart. */
    private record Found(
            Optional<MeterDetail> detail,
            List<Finding> findings,
            List<QuarantineItem> refused,
            Optional<Instant> keySetAt) {}

    @Inject
    MeterView(
            CurrentUser user,
            TenantRegistry tenants,
            MeterLookup meters,
            Findings findings,
            MeteringRegistry registry,
            Clock clock,
            QuarantineService quarantine,
            MeterKeys keys,
            Background background,
            Estimation estimation) {
        super("meter.title");
        this.tenant = tenants.get(user.tenant());
        this.meters = meters;
        this.findings = findings;
        this.quarantine = quarantine;
        this.keys = keys;
        this.actor = user.subject();
        this.background = background;
        this.formats = Formats.of(tenant);
        this.streets = StreetSight.of(user.get());
        List.of(facts, use, past).forEach(part -> part.addClassName("hs-page"));
        this.mayChange = user.get().hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.exchanging = new Exchanging(registry, meters, tenant.id(), user.subject(), clock, this::goTo);
        this.gaps = new GapFilling(estimation, tenant.id(), user.subject(), formats);
        actions(toAll());
        add(facts, use, past);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String serial = event.getRouteParameters().get("serial").orElse("");
        QueryParameters address = event.getLocation().getQueryParameters();
        title(Texts.of("meter.of", serial));
        if (shown.filter(detail -> detail.meter().serial().equals(serial)).isPresent()) {
            shown.ifPresent(detail -> showUse(detail, address));
            return;
        }
        actions(toAll());
        use.removeAll();
        past.removeAll();
        background.load(facts, () -> find(serial), found -> {
            shown = found.detail();
            return found.detail()
                    .map(detail -> show(detail, found, address))
                    .orElseGet(() -> new EmptyState(
                            VaadinIcon.SEARCH, Texts.of("meter.unknown", serial), Texts.of("meter.unknown.why")));
        });
    }

    private Found find(String serial) {
        QuarantineFilter ofMeter = QuarantineFilter.open().withSearch(serial);
        Optional<MeterDetail> detail = meters.find(tenant.id(), serial, streets);
        return new Found(
                detail,
                detail.flatMap(MeterDetail::latestInstallation)
                        .map(installation -> findings.openAt(
                                tenant.id(), installation.place().meterPoint()))
                        .orElse(List.of()),
                quarantine.find(tenant.id(), ofMeter, 0, REFUSED_MAX).stream()
                        .filter(item -> serial.equals(item.meterSerial()))
                        .toList(),
                keys.setAt(tenant.id(), serial));
    }

    private Component show(MeterDetail detail, Found found, QueryParameters address) {
        answer(MeterAnswer.of(detail, formats));
        detail.latestInstallation()
                .filter(installation -> mayChange && installation.removedAt() == null)
                .ifPresent(installation -> actions(exchange(detail), toAll()));
        showUse(detail, address);
        past.add(
                new MeterFindingsPanel(detail.meter().serial(), found.findings(), formats),
                new InstallationsPanel(detail.installations(), formats),
                new ReadOutsPanel(detail.readOuts(), formats),
                new RefusedPanel(found.refused(), formats),
                keyPanel(detail.meter().serial(), found.keySetAt()));
        return new Columns(new RegistersPanel(detail, formats), new MeterPanel(detail, formats));
    }

    private KeyPanel keyPanel(String serial, Optional<Instant> setAt) {
        KeyPanel panel = new KeyPanel(keys, tenant.id(), serial, setAt, formats);
        return mayChange ? panel.changeableBy(actor) : panel;
    }

    private Button exchange(MeterDetail detail) {
        return new Button(Texts.of("exchange"), click -> new ExchangeDialog(detail, exchanging, formats).open());
    }

    private static Anchor toAll() {
        return new Anchor(MetersView.PATH, Texts.of("meter.all"));
    }

    private void goTo(String serial) {
        getUI().ifPresent(ui -> ui.navigate(MetersView.PATH + "/" + Elsewhere.encoded(serial)));
    }

    private void showUse(MeterDetail detail, QueryParameters address) {
        detail.latestInstallation().ifPresent(installation -> {
            String meterPoint = installation.place().meterPoint();
            background.load(
                    use,
                    () -> MeterUse.find(meters, tenant, meterPoint, address),
                    found -> usePanel(detail, installation, found, address));
        });
    }

    private UsePanel usePanel(
            MeterDetail detail, StoredInstallation installation, MeterUse found, QueryParameters address) {
        UsePanel panel = new UsePanel(detail.meter().serial(), found, formats);
        int missing = mayChange ? gaps.missingHours(found, installation) : 0;
        if (missing > 0) {
            panel.act(new Button(
                    Texts.of("estimate"),
                    click -> gaps.ask(found, missing, reason -> fill(detail, installation, found, address, reason))));
        }
        return panel;
    }

    private void fill(
            MeterDetail detail,
            StoredInstallation installation,
            MeterUse gappy,
            QueryParameters address,
            String reason) {
        background.load(
                use,
                () -> new Filled(gaps.fill(gappy, reason), MeterUse.find(meters, tenant, gappy.meterPoint(), address)),
                filled -> {
                    EstimationResult result = filled.result();
                    Toast.show(result.left() == 0 ? Tone.GOOD : Tone.WARNING, EstimationWords.of(result));
                    return usePanel(detail, installation, filled.use(), address);
                });
    }

    /** What an estimation came to, and what is shown after it. */
    private record Filled(EstimationResult result, MeterUse use) {}
}
