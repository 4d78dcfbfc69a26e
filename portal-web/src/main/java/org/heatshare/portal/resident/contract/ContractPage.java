package org.heatshare.portal.resident.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.text.Texts;

/**
 * A page about one contract of the resident. With several, a switch stands beside the title; the choice is in the
 * address and is remembered from page to page. Without any, the page says how to get one linked.
 */
public abstract class ContractPage extends PageView implements BeforeEnterObserver {

    private static final String PARAMETER = "contract";

    private final transient ResidentContracts contracts;
    private final Div body = new Div();

    protected ContractPage(String titleKey, ResidentContracts contracts) {
        super(titleKey);
        this.contracts = contracts;
        body.addClassName("hs-page");
        add(body);
    }

    /** Fills the body for one contract. Called at each navigation with what the address says. */
    protected abstract void show(Div body, Supply supply, QueryParameters address);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<Supply> chosen = contracts.choose(address.getSingleParameter(PARAMETER));
        body.removeAll();
        if (chosen.isEmpty()) {
            body.add(new EmptyState(VaadinIcon.HOME_O, Texts.of("contract.none"), Texts.of("contract.none.why")));
            return;
        }
        switcher(contracts.mine(), chosen.get(), event.getLocation());
        show(body, chosen.get(), address);
    }

    private void switcher(List<Supply> mine, Supply chosen, Location location) {
        if (mine.size() < 2) {
            return;
        }
        Select<Supply> select = new Select<>();
        select.setLabel(Texts.of("contract.switch"));
        select.addClassName("hs-wide-select");
        select.setItems(mine);
        select.setItemLabelGenerator(supply -> supply.address() + " · " + supply.number());
        select.setValue(chosen);
        select.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(location.getPath(), with(location.getQueryParameters(), change.getValue()))));
        actions(select);
    }

    private static QueryParameters with(QueryParameters address, Supply supply) {
        Map<String, List<String>> parameters = new HashMap<>(address.getParameters());
        parameters.put(PARAMETER, List.of(supply.number()));
        return new QueryParameters(parameters);
    }
}
