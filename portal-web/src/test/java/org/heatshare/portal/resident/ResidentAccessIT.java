package org.heatshare.portal.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.ResidentContract;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.Consumption;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.portal.resident.bill.ResidentBills;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.resident.heat.HomeHeat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a resident may see ends at their contracts: not their neighbour's, not the days of who lived there before. */
@MariaDbTest
class ResidentAccessIT {

    private static final String RITA = "11111111-1111-4111-8111-111111111111";
    private static final String STRANGER = "99999999-9999-4999-8999-999999999999";

    private final TestTenants tenants;
    private final TenantDatabase database;
    private final Billing billing;
    private final ResidentBills bills;
    private final HomeHeat heat;

    ResidentAccessIT(TestTenants tenants, TenantDatabase database, TenantRegistry registry) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        this.tenants = tenants;
        this.database = database;
        this.billing = Billing.of(database, registry, clock);
        this.bills = new ResidentBills(
                billing.invoices(), billing.invoiceDocuments(), billing.creditProofs(), billing.receivables());
        this.heat = new HomeHeat(new Consumption(database, registry, clock), clock);
    }

    /** A house where Rita moved in on 10 November, after somebody else; both have an invoice. */
    @BeforeEach
    void aHouseThatChangedHands() {
        tenants.clear();
        database.execute(
                TestTenants.NORRVIK,
                tx -> List.of(
                                "INSERT INTO heat_network(id,code,name) VALUES (1,'NV','Norrvik')",
                                "INSERT INTO delivery_point(id,code,network_id,kind,street,postal_code,city)"
                                        + " VALUES (1,'NV-0001',1,'HOUSE','Storgatan 1','89101','Norrvik')",
                                "INSERT INTO party(id,party_key,kind,language) VALUES (1,'P-1','PERSON','sv'),(2,'P-2','PERSON','sv')",
                                "INSERT INTO contract(id,number,delivery_point_id,party_id,tariff_code,customer_class,valid_from,valid_until)"
                                        + " VALUES (1,'C-OLD',1,1,'VILLA','HOUSEHOLD','2024-10-01','2026-11-10'),"
                                        + "(2,'C-RITA',1,2,'VILLA','HOUSEHOLD','2026-11-10',NULL)",
                                "INSERT INTO contract_access(contract_id,subject,linked_at) VALUES (2,'" + RITA
                                        + "',NOW())",
                                "INSERT INTO billing_run(id,period_from,period_until,state,prepared_by,prepared_at)"
                                        + " VALUES (1,'2026-11-01','2026-12-01','RELEASED','a',NOW())",
                                invoice(1, "2026-000001", 1),
                                invoice(2, "2026-000002", 2),
                                "INSERT INTO meter_point(id,code,kind,delivery_point_id) VALUES (1,'MP-1','DELIVERY',1)",
                                "INSERT INTO consumption_day(meter_point_id,day,meter_id,energy_wh,energy_quality)"
                                        + " VALUES (1,'2026-11-09',1,50000,'M'),(1,'2026-11-10',1,60000,'M')")
                        .forEach(statement -> tx.query(statement).execute()));
    }

    private static String invoice(int id, String number, int contract) {
        return "INSERT INTO invoice(id,number,run_id,contract_id,delivery_point_id,party_id,period_from,period_until,"
                + "issued_on,due_on,currency,energy_wh,net_minor,vat_minor,total_minor,credit_minor,payment_reference)"
                + " VALUES (" + id + ",'" + number + "',1," + contract + ",1," + contract
                + ",'2026-11-01','2026-12-01','2026-12-01','2026-12-31','SEK',1,1,0,1,0,'1')";
    }

    @Test
    void listsOnlyTheBillsOfTheOwnContract() {
        assertThat(bills.list(TestTenants.NORRVIK, RITA, rita()))
                .extracting(bill -> bill.number())
                .containsExactly("2026-000002");
    }

    @Test
    void aForeignBillLooksLikeOneThatWasNeverIssued() {
        assertThat(billing.invoices().findFor(TestTenants.NORRVIK, RITA, "2026-000001"))
                .isEqualTo(billing.invoices().findFor(TestTenants.NORRVIK, RITA, "2026-999999"))
                .isEmpty();
        assertThat(billing.invoices().findFor(TestTenants.NORRVIK, STRANGER, "2026-000002"))
                .isEmpty();
    }

    @Test
    void theSamePersonSeesNothingInAnotherMunicipality() {
        assertThat(billing.customers().findContractsOf(TestTenants.KALTIO, RITA))
                .isEmpty();
        assertThat(billing.invoices().findFor(TestTenants.KALTIO, RITA)).isEmpty();
    }

    @Test
    void showsNoDayBeforeTheContractBegan() {
        List<ConsumptionInterval> days =
                heat.days(TestTenants.norrvik(), rita(), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 11));

        assertThat(days).extracting(ConsumptionInterval::energyWh).containsExactly(null, 60_000L);
    }

    private Supply rita() {
        ResidentContract contract =
                billing.customers().findContractsOf(TestTenants.NORRVIK, RITA).get(0);
        return new Supply(
                contract.number(),
                contract.contractId(),
                contract.deliveryPointId(),
                contract.street(),
                contract.tariffCode(),
                contract.validFrom(),
                contract.validUntil());
    }
}
