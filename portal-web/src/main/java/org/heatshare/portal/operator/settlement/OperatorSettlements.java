package org.heatshare.portal.operator.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.settlement.Settlement;
import org.heatshare.billing.settlement.Settlements;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.portal.operator.OperatorCodes;

/** The settlements of the operators that a person acts for, over several municipalities. */
@Dependent
class OperatorSettlements {

    /** A settlement with the municipality that owes it. */
    record Owed(Tenant tenant, Settlement settlement) {}

    private final Settlements settlements;
    private final OperatorCodes operators;

    @Inject
    OperatorSettlements(Settlements settlements, OperatorCodes operators) {
        this.settlements = settlements;
        this.operators = operators;
    }

    /** The latest first. */
    List<Owed> list(List<Tenant> tenants, String subject) {
        return tenants.stream()
                .flatMap(tenant -> settlements.findByOperators(tenant.id(), operators.of(tenant.id(), subject)).stream()
                        .map(settlement -> new Owed(tenant, settlement)))
                .sorted(Comparator.comparing((Owed owed) -> owed.settlement().from())
                        .reversed()
                        .thenComparing(owed -> owed.tenant().name()))
                .toList();
    }

    Optional<Owed> find(Tenant tenant, String subject, String number) {
        return settlements
                .find(tenant.id(), number, operators.of(tenant.id(), subject))
                .map(settlement -> new Owed(tenant, settlement));
    }
}
