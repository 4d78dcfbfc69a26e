package org.heatshare.portal.staff.threshold;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.validation.OwnThreshold;
import org.heatshare.integration.validation.ThresholdSettings;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.staff.list.RowAction;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The limits of the checks for all meters, or for the model that the address names. */
@Route(value = ThresholdsView.PATH, layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class ThresholdsView extends PageView implements BeforeEnterObserver {

    public static final String PATH = "staff/thresholds";

    private static final String MODEL = "model";
    private static final String FINDINGS = "staff/findings";

    private record Known(List<String> models, List<OwnThreshold> own) {}

    private final transient TenantId tenant;
    private final transient CurrentUser user;
    private final transient ThresholdSettings settings;
    private final transient Background background;
    private final transient Formats formats;
    private final Div content = new Div();

    @Inject
    ThresholdsView(CurrentUser user, TenantRegistry tenants, ThresholdSettings settings, Background background) {
        super("thresholds.title");
        this.tenant = user.tenant();
        this.user = user;
        this.settings = settings;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters address) {
        background.load(content, () -> new Known(settings.models(tenant), settings.find(tenant)), known -> {
            Optional<String> model = address.getSingleParameter(MODEL).filter(known.models()::contains);
            answer(Texts.of("thresholds.answer", known.own().size()));
            actions(choice(known.models(), model), new Anchor(FINDINGS, Texts.of("findings.title")));
            return table(Limit.of(known.own(), model), model);
        });
    }

    private static Choice choice(List<String> models, Optional<String> chosen) {
        Choice choice = new Choice(Texts.of("thresholds.meters"))
                .option(Texts.of("thresholds.all-meters"), PATH, chosen.isEmpty());
        models.forEach(model ->
                choice.option(model, Elsewhere.address(PATH, Map.of(MODEL, model)), chosen.equals(Optional.of(model))));
        return choice;
    }

    private Component table(List<Limit> limits, Optional<String> model) {
        boolean mayChange = user.get().hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        TableOf table = new TableOf(Texts.of("thresholds.title"))
                .column(Texts.of("thresholds.column.limit"))
                .numberColumn(Texts.of("thresholds.column.value"))
                .numberColumn(Texts.of("thresholds.column.usual"))
                .column(Texts.of("thresholds.column.range"))
                .column(Texts.of("thresholds.column.origin"))
                .column(Texts.of("finding.actions"));
        limits.forEach(limit -> table.row(
                new Span(LimitWords.name(limit.threshold())),
                new Span(LimitWords.number(limit.value(), formats)),
                new Span(LimitWords.number(limit.threshold().usual(), formats)),
                new Span(LimitWords.range(limit.threshold(), formats)),
                new Span(LimitWords.origin(limit, formats)),
                mayChange ? actions(limit, model) : new Text("")));
        Section card = Card.plain(table.wide());
        card.addClassName("hs-limits");
        return card;
    }

    private Component actions(Limit limit, Optional<String> model) {
        String name = LimitWords.name(limit.threshold());
        RowAction change = new RowAction(
                Texts.of("thresholds.change"), Texts.of("thresholds.change.of", name), () -> ask(limit, model));
        return limit.own() == null
                ? Columns.row(change)
                : Columns.row(
                        change,
                        new RowAction(
                                Texts.of("thresholds.reset"),
                                Texts.of("thresholds.reset.of", name),
                                () -> reset(limit, model)));
    }

    private void ask(Limit limit, Optional<String> model) {
        new LimitDialog(
                        limit,
                        model.orElse(Texts.of("thresholds.all-meters")),
                        formats,
                        value -> set(limit, model, value))
                .open();
    }

    private void set(Limit limit, Optional<String> model, BigDecimal value) {
        String name = user.get().user().name();
        settings.set(tenant, limit.threshold(), model.orElse(null), value, user.subject(), name);
        afterwards("thresholds.set");
    }

    private void reset(Limit limit, Optional<String> model) {
        settings.reset(tenant, limit.threshold(), model.orElse(null), user.subject());
        afterwards("thresholds.was-reset");
    }

    private void afterwards(String done) {
        Toast.show(Tone.GOOD, Texts.of(done));
        getUI().ifPresent(ui -> show(ui.getInternals().getActiveViewLocation().getQueryParameters()));
    }
}
