package org.heatshare.portal.resident.contract;

import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.customer.Customers;
import org.heatshare.portal.keycloak.CurrentUser;

/** Asks for contracts by the token's subject, and remembers the last choice for as long as the session lasts. */
@Dependent
class LinkedContracts implements ResidentContracts {

    private final CurrentUser user;
    private final Customers customers;

    @Inject
    LinkedContracts(CurrentUser user, Customers customers) {
        this.user = user;
        this.customers = customers;
    }

    @Override
    public List<Supply> mine() {
        return customers.findContractsOf(user.tenant(), user.subject()).stream()
                .map(Supply::of)
                .toList();
    }

    @Override
    public Optional<Supply> choose(Optional<String> wantedNumber) {
        List<Supply> mine = mine();
        Optional<Supply> chosen = wantedNumber
                .flatMap(number -> byNumber(mine, number))
                .or(() -> lastChoice().flatMap(number -> byNumber(mine, number)))
                .or(() -> mine.stream().findFirst());
        chosen.ifPresent(supply -> VaadinSession.getCurrent().setAttribute(memory(), supply.number()));
        return chosen;
    }

    private Optional<String> lastChoice() {
        return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(memory()));
    }

    /** Numbers are unique within one municipality only. */
    private String memory() {
        return LinkedContracts.class.getName() + "." + user.tenant();
    }

    private static Optional<Supply> byNumber(List<Supply> mine, String number) {
        return mine.stream().filter(supply -> supply.number().equals(number)).findFirst();
    }
}
