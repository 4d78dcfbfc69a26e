package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.DRAFT_INVOICE;

import java.util.List;
import java.util.Set;
import org.heatshare.billing.invoicing.Bill.PastUse;
import org.heatshare.billing.storage.BulkInsert;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The drafted bills of a run, kept until it is released or cancelled. */
final class DraftStore {

    private static final BulkInsert DRAFTS = BulkInsert.into(
                    DRAFT_INVOICE,
                    DRAFT_INVOICE.RUN_ID,
                    DRAFT_INVOICE.CONTRACT_ID,
                    DRAFT_INVOICE.DELIVERY_POINT_ID,
                    DRAFT_INVOICE.ENERGY_WH,
                    DRAFT_INVOICE.NET_MINOR,
                    DRAFT_INVOICE.VAT_MINOR,
                    DRAFT_INVOICE.TOTAL_MINOR,
                    DRAFT_INVOICE.CREDIT_MINOR,
                    DRAFT_INVOICE.PREVIOUS_TOTAL_MINOR,
                    DRAFT_INVOICE.HELD_BACK,
                    DRAFT_INVOICE.DOCUMENT)
            .replacing(DRAFT_INVOICE.DOCUMENT);
    private static final BulkInsert SUMS = BulkInsert.into(
                    DRAFT_INVOICE,
                    DRAFT_INVOICE.RUN_ID,
                    DRAFT_INVOICE.CONTRACT_ID,
                    DRAFT_INVOICE.DELIVERY_POINT_ID,
                    DRAFT_INVOICE.NET_MINOR,
                    DRAFT_INVOICE.VAT_MINOR,
                    DRAFT_INVOICE.TOTAL_MINOR,
                    DRAFT_INVOICE.CREDIT_MINOR)
            .replacing(
                    DRAFT_INVOICE.NET_MINOR,
                    DRAFT_INVOICE.VAT_MINOR,
                    DRAFT_INVOICE.TOTAL_MINOR,
                    DRAFT_INVOICE.CREDIT_MINOR);

    private DraftStore() {}

    static void write(DSLContext tx, long runId, List<DraftedBill> drafts) {
        DRAFTS.write(tx, drafts, draft -> row(runId, draft));
    }

    /** Takes over the sums of bills that have been given their heat credits; the credits are kept elsewhere. */
    static void writeSums(DSLContext tx, long runId, List<Bill> bills) {
        SUMS.write(tx, bills, bill -> new @Nullable Object[] {
            runId,
            bill.contractId(),
            bill.deliveryPointId(),
            bill.netMinor(),
            bill.vatMinor(),
            bill.totalMinor(),
            bill.creditMinor()
        });
    }

    static int count(DSLContext tx, long runId) {
        return tx.fetchCount(DRAFT_INVOICE, DRAFT_INVOICE.RUN_ID.eq(runId));
    }

    static Set<Integer> contractsDone(DSLContext tx, long runId) {
        return tx.select(DRAFT_INVOICE.CONTRACT_ID)
                .from(DRAFT_INVOICE)
                .where(DRAFT_INVOICE.RUN_ID.eq(runId))
                .fetchSet(DRAFT_INVOICE.CONTRACT_ID);
    }

    /** The bills without their heat credits, by delivery point and contract; those held back left out. */
    static List<Bill> bills(DSLContext tx, long runId) {
        return documents(tx, runId).parallelStream()
                .map(document -> Documents.read(document, Bill.class))
                .toList();
    }

    /** The bills as they are kept, by delivery point and contract. */
    static List<String> documents(DSLContext tx, long runId) {
        return tx.select(DRAFT_INVOICE.DOCUMENT)
                .from(DRAFT_INVOICE)
                .where(DRAFT_INVOICE.RUN_ID.eq(runId), DRAFT_INVOICE.HELD_BACK.isNull())
                .orderBy(DRAFT_INVOICE.DELIVERY_POINT_ID, DRAFT_INVOICE.CONTRACT_ID)
                .fetch(DRAFT_INVOICE.DOCUMENT);
    }

    static void delete(DSLContext tx, long runId) {
        tx.deleteFrom(DRAFT_INVOICE).where(DRAFT_INVOICE.RUN_ID.eq(runId)).execute();
    }

    /** After a release only those that were held back are still drafts. */
    static void deleteBilled(DSLContext tx, long runId) {
        tx.deleteFrom(DRAFT_INVOICE)
                .where(DRAFT_INVOICE.RUN_ID.eq(runId), DRAFT_INVOICE.HELD_BACK.isNull())
                .execute();
    }

    private static @Nullable Object[] row(long runId, DraftedBill draft) {
        Bill bill = draft.bill();
        HeldBack heldBack = draft.heldBack();
        PastUse before = bill == null ? null : bill.before();
        return new @Nullable Object[] {
            runId,
            draft.contractId(),
            draft.deliveryPointId(),
            bill == null ? null : bill.energyWh(),
            bill == null ? null : bill.netMinor(),
            bill == null ? null : bill.vatMinor(),
            bill == null ? null : bill.totalMinor(),
            bill == null ? null : 0L,
            before == null ? null : before.totalMinor(),
            heldBack == null ? null : heldBack.store(),
            draft.document()
        };
    }
}
