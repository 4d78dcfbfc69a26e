package org.heatshare.billing.customer;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.CONTRACT_ACCESS;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.storage.BulkInsert;
import org.heatshare.db.schema.tenant.tables.records.ContractRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes contracts and who may see them, many at once. */
final class ContractWriter {

    private static final BulkInsert CONTRACTS = BulkInsert.into(
                    CONTRACT,
                    CONTRACT.NUMBER,
                    CONTRACT.DELIVERY_POINT_ID,
                    CONTRACT.PARTY_ID,
                    CONTRACT.TARIFF_CODE,
                    CONTRACT.CUSTOMER_CLASS,
                    CONTRACT.VALID_FROM,
                    CONTRACT.VALID_UNTIL)
            .replacing(
                    CONTRACT.DELIVERY_POINT_ID,
                    CONTRACT.PARTY_ID,
                    CONTRACT.TARIFF_CODE,
                    CONTRACT.CUSTOMER_CLASS,
                    CONTRACT.VALID_FROM,
                    CONTRACT.VALID_UNTIL);
    private static final BulkInsert LINKS = BulkInsert.into(
                    CONTRACT_ACCESS, CONTRACT_ACCESS.CONTRACT_ID, CONTRACT_ACCESS.SUBJECT, CONTRACT_ACCESS.LINKED_AT)
            // A link that is there keeps the moment at which it was made, and its end.
            .replacing(CONTRACT_ACCESS.CONTRACT_ID);

    private ContractWriter() {}

    private record Link(int contractId, String subject) {}

    static void write(DSLContext tx, List<ContractData> contracts, Instant now) {
        Map<String, Integer> points = tx.select(DELIVERY_POINT.CODE, DELIVERY_POINT.ID)
                .from(DELIVERY_POINT)
                .fetchMap(DELIVERY_POINT.CODE, DELIVERY_POINT.ID);
        Map<String, Integer> parties = PartyWriter.idsByKey(tx);
        CONTRACTS.write(tx, contracts, contract -> new @Nullable Object[] {
            contract.number(),
            id(points, contract, "delivery point", contract.deliveryPoint()),
            id(parties, contract, "party", contract.party()),
            contract.tariff(),
            contract.customerClass(),
            contract.validFrom(),
            contract.validUntil()
        });
        refuseOverlaps(tx);
        writeLinks(tx, contracts, now);
    }

    private static void writeLinks(DSLContext tx, List<ContractData> contracts, Instant now) {
        Map<String, Integer> ids =
                tx.select(CONTRACT.NUMBER, CONTRACT.ID).from(CONTRACT).fetchMap(CONTRACT.NUMBER, CONTRACT.ID);
        List<Link> links = contracts.stream()
                .flatMap(contract -> contract.subjects().stream()
                        .map(subject -> new Link(ids.getOrDefault(contract.number(), 0), subject)))
                .toList();
        LINKS.write(tx, links, link -> new @Nullable Object[] {link.contractId(), link.subject(), now});
    }

    private static void refuseOverlaps(DSLContext tx) {
        ContractRecord before = null;
        for (ContractRecord contract : tx.selectFrom(CONTRACT)
                .orderBy(CONTRACT.DELIVERY_POINT_ID, CONTRACT.VALID_FROM, CONTRACT.ID)
                .fetch()) {
            if (before != null && before.getDeliveryPointId().equals(contract.getDeliveryPointId())) {
                LocalDate end = before.getValidUntil();
                if (end == null || end.isAfter(contract.getValidFrom())) {
                    throw new OverlappingContractsException(
                            before.getNumber(), contract.getNumber(), contract.getDeliveryPointId());
                }
            }
            before = contract;
        }
    }

    private static int id(Map<String, Integer> ids, ContractData contract, String what, String code) {
        Integer id = ids.get(code);
        if (id == null) {
            throw new UnknownReferenceException(contract.number(), what, code);
        }
        return id;
    }
}
