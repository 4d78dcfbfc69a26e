package org.heatshare.db.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.time.Clock;
import java.util.Set;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.Test;

@MariaDbTest
class HeatOperatorsIT {
    private final HeatOperators operators;
    private final AppliedDocuments documents;

    HeatOperatorsIT(TestTenants tenants) {
        operators = new HeatOperators(tenants.database());
        documents = new AppliedDocuments(tenants.database(), Clock.systemUTC());
    }

    @Test
    void letsSomebodyActOnlyWhereTheOperatorServes() {
        operators.apply(NORRVIK, new HeatOperator("hydro", "Hydro", Set.of("anna", "bo")));
        operators.apply(KALTIO, new HeatOperator("other", "Other", Set.of("cecilia")));

        assertThat(operators.findFor(NORRVIK, "anna"))
                .containsExactly(new HeatOperator("hydro", "Hydro", Set.of("anna")));
        assertThat(operators.findFor(KALTIO, "anna")).isEmpty();
        assertThat(operators.findFor(NORRVIK, "cecilia")).isEmpty();
    }

    @Test
    void takesTheLatestNameAndPersons() {
        operators.apply(NORRVIK, new HeatOperator("changing", "Old", Set.of("david")));
        operators.apply(NORRVIK, new HeatOperator("changing", "New", Set.of("eva")));

        assertThat(operators.findFor(NORRVIK, "david")).isEmpty();
        assertThat(operators.findFor(NORRVIK, "eva"))
                .extracting(HeatOperator::name)
                .containsExactly("New");
    }

    @Test
    void remembersTheLastDocumentOfEachMunicipality() {
        documents.remember(NORRVIK, "a".repeat(64));
        documents.remember(NORRVIK, "b".repeat(64));

        assertThat(documents.lastSha256(NORRVIK)).contains("b".repeat(64));
        assertThat(documents.lastSha256(KALTIO)).isEmpty();
    }
}
