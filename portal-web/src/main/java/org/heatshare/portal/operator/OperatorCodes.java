package org.heatshare.portal.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatshare.db.platform.HeatOperator;
import org.heatshare.db.platform.HeatOperators;
import org.heatshare.db.tenancy.TenantId;

/** For which heat operators a person may act. */
@Dependent
public class OperatorCodes {

    private final HeatOperators operators;

    @Inject
    public OperatorCodes(HeatOperators operators) {
        this.operators = operators;
    }

    /** Codes of the operators that the person acts for and that serve the municipality; empty where there is none. */
    public Set<String> of(TenantId tenant, String subject) {
        return operators.findFor(tenant, subject).stream()
                .map(HeatOperator::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
