package org.heatshare.billing.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.DeliveryPointQuery.Sort;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class DeliveryPointsIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private final TestTenants tenants;
    private final Billing billing;
    private final DeliveryPoints points;

    DeliveryPointsIT(TestTenants tenants) {
        this.tenants = tenants;
        this.billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
        this.points = billing.deliveryPoints();
    }

    /** The party of the second home has a protected identity; the third home's has moved out. */
    @BeforeEach
    void twoMunicipalities() {
        tenants.clear();
        new Municipality(tenants.database(), NORRVIK, 4).build(DAY, DAY).onboard(billing, "SEK", "0.00", "resident");
        new Municipality(tenants.database(), KALTIO, 1).build(DAY, DAY).onboard(billing, "EUR", "0.00", "resident2");
        LocalDate until = LocalDate.parse("2026-11-23");
        billing.customers().apply(NORRVIK, List.of(), List.of(contract("C-0003", "D3", "P3", "2024-10-01", until)));
    }

    @Test
    void showsTodaysContractWhereThereIsOne() {
        assertThat(points.find(NORRVIK, query("", Discretion.FULL)))
                .extracting(SuppliedPoint::code, SuppliedPoint::contract, SuppliedPoint::partyName)
                .containsExactly(
                        tuple("D1", "C-0001", "Anna 1"),
                        tuple("D2", "C-0002", "Anna 2"),
                        tuple("D3", null, null),
                        tuple("D4", "C-0004", "Anna 4"));
    }

    @Test
    void showsContractsOverTimeLatestFirst() {
        billing.customers().apply(NORRVIK, List.of(), List.of(contract("C-0103", "D3", "P1", "2026-11-23", null)));

        assertThat(points.findContracts(NORRVIK, "D3", Discretion.FULL))
                .extracting(ContractSummary::number)
                .containsExactly("C-0103", "C-0003");
        assertThat(points.find(NORRVIK, "D3", Discretion.FULL).orElseThrow().partyName())
                .isEqualTo("Anna 1");
    }

    @Test
    void hidesProtectedIdentitiesAndDoesNotFindThem() {
        SuppliedPoint hidden =
                points.find(NORRVIK, "D2", Discretion.HIDE_PROTECTED).orElseThrow();

        assertThat(hidden.partyName()).isNull();
        assertThat(hidden.street()).isNull();
        assertThat(hidden.city()).isNull();
        assertThat(hidden.contract()).isEqualTo("C-0002");
        assertThat(codes(query("anna", Discretion.HIDE_PROTECTED))).containsExactly("D1", "D4");
        assertThat(codes(query("storgatan 2", Discretion.HIDE_PROTECTED))).isEmpty();
        assertThat(codes(query("storgatan 2", Discretion.FULL))).containsExactly("D2");
    }

    @Test
    void ordersByEverySortAndCounts() {
        for (Sort sort : Sort.values()) {
            assertThat(points.find(NORRVIK, new DeliveryPointQuery("", sort, false, 0, 10, Discretion.HIDE_PROTECTED)))
                    .as(sort.name())
                    .hasSize(4);
        }
        assertThat(points.count(NORRVIK, query("c-000", Discretion.FULL))).isEqualTo(3);
    }

    @Test
    void keepsTenantsApart() {
        assertThat(codes(KALTIO, query("", Discretion.FULL))).containsExactly("D1");
        assertThat(points.find(KALTIO, "D2", Discretion.FULL)).isEmpty();
        assertThat(points.findContracts(KALTIO, "D2", Discretion.FULL)).isEmpty();
        assertThat(points.count(KALTIO, query("Anna 4", Discretion.FULL))).isZero();
    }

    private List<String> codes(DeliveryPointQuery query) {
        return codes(NORRVIK, query);
    }

    private List<String> codes(TenantId tenant, DeliveryPointQuery query) {
        return points.find(tenant, query).stream().map(SuppliedPoint::code).toList();
    }

    private static DeliveryPointQuery query(String search, Discretion discretion) {
        return new DeliveryPointQuery(search, Sort.CODE, true, 0, 100, discretion);
    }

    private static ContractData contract(String number, String point, String party, String from, LocalDate until) {
        return new ContractData(number, point, party, LocalDate.parse(from), until, "VILLA", "HOUSEHOLD", List.of());
    }
}
