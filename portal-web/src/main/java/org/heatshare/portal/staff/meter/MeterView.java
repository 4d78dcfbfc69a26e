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
import org.heatshare.integration.metering.Editor;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.MeterLookup;
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
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
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
    private final boolean mayChange;
    private final Div facts = new Div();
    private final UseSection use;
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
            Metering metering,
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
        List.of(facts, past).forEach(part -> part.addClassName("hs-page"));
        this.mayChange = user.get().hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.exchanging = new Exchanging(metering.registry(), meters, tenant.id(), user.subject(), clock, this::goTo);
        this.use = new UseSection(
                tenant,
                meters,
                background,
                new GapFilling(estimation, tenant.id(), user.subject(), formats),
                new Editing(
                        metering.edits(),
                        tenant.id(),
                        new Editor(user.subject(), user.get().user().name())),
                mayChange);
        actions(toAll());
        add(facts, use, past);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String serial = event.getRouteParameters().get("serial").orElse("");
        QueryParameters address = event.getLocation().getQueryParameters();
        title(Texts.of("meter.of", serial));
        if (shown.filter(detail -> detail.meter().serial().equals(serial)).isPresent()) {
            shown.ifPresent(detail -> use.show(detail, address));
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
        answer(MeterAnswer.of(detail, formats)
                + MeterAnswer.refused(found.refused(), detail.now().lastReadAt())
                        .map(refused -> " " + refused)
                        .orElse(""));
        detail.latestInstallation()
                .filter(installation -> mayChange && installation.removedAt() == null)
                .ifPresent(installation -> actions(exchange(detail), toAll()));
        use.show(detail, address);
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
}
