package org.heatshare.portal.resident.more;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.resident.contract.ResidentContracts;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Language;
import org.heatshare.portal.text.Texts;

/** The resident's contracts, language and look, what the heat credit is, and the way out. */
@Route(value = "more", layout = Frame.class)
@Page(area = Area.RESIDENT, title = "more.title", icon = VaadinIcon.ELLIPSIS_DOTS_H, order = 4)
@AllowedRoles(Role.RESIDENT)
@Dependent
public class MoreView extends PageView implements BeforeEnterObserver {

    private final transient ResidentContracts contracts;
    private final transient CurrentUser user;
    private final transient TenantRegistry tenants;

    @Inject
    MoreView(ResidentContracts contracts, CurrentUser user, TenantRegistry tenants) {
        super("more.title");
        this.contracts = contracts;
        this.user = user;
        this.tenants = tenants;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Formats formats = Formats.of(tenants.get(user.tenant()));
        for (Supply supply : contracts.mine()) {
            add(contract(supply, formats));
        }
        add(new Columns(settings(), credit()));
        Anchor leave = new Anchor("/logout", Texts.of("frame.sign-out"));
        leave.setRouterIgnore(true);
        Paragraph person =
                new Paragraph(Texts.of("more.signed-in-as", user.get().user().name()));
        person.addClassName("hs-note");
        add(Card.plain(person, leave));
    }

    private static Component contract(Supply supply, Formats formats) {
        Facts facts = new Facts()
                .fact(Texts.of("contract.number"), supply.number())
                .fact(Texts.of("contract.tariff"), supply.tariff())
                .fact(Texts.of("contract.from"), formats.date(supply.validFrom()));
        if (supply.validUntil() != null) {
            facts.fact(
                    Texts.of("contract.last-day"),
                    formats.date(supply.validUntil().minusDays(1)));
        }
        return new Card(supply.address(), facts);
    }

    private static Component settings() {
        RadioButtonGroup<Language> language = new RadioButtonGroup<>(Texts.of("frame.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Language.of(Texts.locale()));
        language.addValueChangeListener(change -> {
            VaadinSession.getCurrent().setLocale(change.getValue().locale());
            UI.getCurrent().getPage().reload();
        });
        RadioButtonGroup<String> look = new RadioButtonGroup<>(Texts.of("frame.look"));
        look.setItems(List.of("system", "light", "dark"));
        look.setItemLabelGenerator(choice -> Texts.of("frame.look." + choice));
        look.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().getPage().executeJs("window.heatshareTheme($0)", change.getValue());
            }
        });
        UI.getCurrent()
                .getPage()
                .executeJs("return localStorage.getItem('heatshare-theme') || 'system'")
                .then(String.class, look::setValue);
        return new Card(Texts.of("more.settings"), language, look);
    }

    private static Component credit() {
        return new Card(
                Texts.of("more.credit"),
                new Paragraph(Texts.of("more.credit.what")),
                new Paragraph(Texts.of("more.credit.pool")),
                new Paragraph(Texts.of("more.credit.share")),
                new Paragraph(Texts.of("more.credit.cap")),
                new Anchor("bills", Texts.of("more.credit.to-bills")));
    }
}
