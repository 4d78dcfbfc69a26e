package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.BILLING_RUN;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_PROOF;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_SHARE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.invoicing.BillCredit.PoolSummary;
import org.heatshare.billing.proof.CreditProof;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.billing.proof.CreditTree;
import org.heatshare.billing.proof.MatchedHours;
import org.heatshare.billing.proof.ProvenHome;
import org.heatshare.billing.proof.ProvenPart;
import org.heatshare.billing.proof.Scheme;
import org.heatshare.billing.proof.Sums;
import org.heatshare.db.tenancy.Tenant;
import org.jooq.DSLContext;

/** Statements of released pools, and the trees behind them, which are built again where they are needed. */
final class ProofStore {
    /** In a smaller pool the published totals would tell a home what its neighbours got. */
    static final int HOMES_MIN = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ProofStore() {}

    /** Builds the tree over a pool whose invoices are written, and keeps what is published of it; empty for few homes. */
    static Optional<CreditStatement> prove(DSLContext tx, Tenant tenant, BillingRun run, PoolDocument pool) {
        List<ProvenHome> homes = homes(tx, run.id(), pool.agreementVersionId());
        if (homes.size() < HOMES_MIN) {
            return Optional.empty();
        }
        byte[] secret = new byte[CreditTree.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        CreditTree tree = CreditTree.of(schemeOf(pool.pool()), secret, homes);
        CreditStatement statement = statement(tenant, run, pool, homes.size(), tree);
        tx.insertInto(CREDIT_PROOF)
                .set(CREDIT_PROOF.RUN_ID, run.id())
                .set(CREDIT_PROOF.AGREEMENT_VERSION_ID, pool.agreementVersionId())
                .set(CREDIT_PROOF.SECRET, secret)
                .set(CREDIT_PROOF.STATEMENT, Documents.text(statement))
                .execute();
        return Optional.of(statement);
    }

    /** What is published, the latest month first. */
    static List<CreditStatement> statements(DSLContext tx, int most) {
        return tx.select(CREDIT_PROOF.STATEMENT)
                .from(CREDIT_PROOF)
                .join(BILLING_RUN)
                .on(BILLING_RUN.ID.eq(CREDIT_PROOF.RUN_ID))
                .orderBy(BILLING_RUN.PERIOD_FROM.desc(), CREDIT_PROOF.RUN_ID.desc(), CREDIT_PROOF.AGREEMENT_VERSION_ID)
                .limit(most)
                .fetch(row -> Documents.read(row.value1(), CreditStatement.class));
    }

    /** What is published of the pools in which an invoice has a share. */
    static List<CreditStatement> statementsOf(DSLContext tx, long invoiceId) {
        return tx.select(CREDIT_PROOF.STATEMENT)
                .from(CREDIT_PROOF)
                .join(INVOICE)
                .on(INVOICE.RUN_ID.eq(CREDIT_PROOF.RUN_ID))
                .join(CREDIT_SHARE)
                .on(CREDIT_SHARE.RUN_ID.eq(CREDIT_PROOF.RUN_ID))
                .and(CREDIT_SHARE.AGREEMENT_VERSION_ID.eq(CREDIT_PROOF.AGREEMENT_VERSION_ID))
                .and(CREDIT_SHARE.CONTRACT_ID.eq(INVOICE.CONTRACT_ID))
                .where(INVOICE.ID.eq(invoiceId))
                .orderBy(CREDIT_PROOF.AGREEMENT_VERSION_ID)
                .fetch(row -> Documents.read(row.value1(), CreditStatement.class));
    }

    /**
     * The proofs of an invoice, one for each agreement that credited it.
     *
     * @throws IllegalStateException where shares or invoices no longer give the published root
     */
    static List<CreditProof> proofs(DSLContext tx, InvoiceView invoice) {
        return tx
                .select(
                        CREDIT_PROOF.RUN_ID,
                        CREDIT_PROOF.AGREEMENT_VERSION_ID,
                        CREDIT_PROOF.SECRET,
                        CREDIT_PROOF.STATEMENT)
                .from(CREDIT_PROOF)
                .join(INVOICE)
                .on(INVOICE.RUN_ID.eq(CREDIT_PROOF.RUN_ID))
                .where(INVOICE.ID.eq(invoice.invoiceId()))
                .orderBy(CREDIT_PROOF.AGREEMENT_VERSION_ID)
                .fetch()
                .stream()
                .flatMap(row -> proof(
                        invoice.invoice(),
                        Documents.read(row.value4(), CreditStatement.class),
                        row.value3(),
                        homes(tx, row.value1(), row.value2()),
                        hours(
                                tx,
                                row.value1(),
                                row.value2(),
                                invoice.invoice().bill().contractId()))
                        .stream())
                .toList();
    }

    private static Optional<CreditProof> proof(
            IssuedInvoice invoice,
            CreditStatement statement,
            byte[] secret,
            List<ProvenHome> homes,
            List<Integer> hoursWh) {
        CreditTree tree = CreditTree.of(Scheme.find(statement.scheme()).orElseThrow(), secret, homes);
        if (!tree.root().equals(statement.root())) {
            throw new IllegalStateException("the credits of agreement " + statement.agreement() + " from "
                    + statement.from() + " no longer have the published root " + statement.root());
        }
        List<ProvenPart> parts = tree.partsOf(invoice.number());
        return invoice.bill().credits().stream()
                .filter(credit -> credit.pool().agreement().equals(statement.agreement()))
                .findFirst()
                .filter(credit -> !parts.isEmpty())
                .map(credit -> new CreditProof(
                        statement, invoice.number(), sums(credit), credit.energyChargeMinor(), hoursWh, parts));
    }

    private static Scheme schemeOf(PoolSummary pool) {
        return pool.matchedWeight().signum() > 0 ? Scheme.MATCHED : Scheme.HYBRID;
    }

    /** Of the month, by which heat was matched; empty where the key did not ask for them. */
    private static List<Integer> hours(DSLContext tx, long runId, int agreementVersionId, int contractId) {
        return tx.select(CREDIT_SHARE.HOURS_WH)
                .from(CREDIT_SHARE)
                .where(CREDIT_SHARE.RUN_ID.eq(runId))
                .and(CREDIT_SHARE.AGREEMENT_VERSION_ID.eq(agreementVersionId))
                .and(CREDIT_SHARE.CONTRACT_ID.eq(contractId))
                .and(CREDIT_SHARE.HOURS_WH.isNotNull())
                .fetchOptional(row -> PackedHours.unpack(row.value1()))
                .orElse(List.of());
    }

    private static Sums sums(BillCredit credit) {
        return new Sums(
                credit.creditMinor(),
                credit.shareMinor(),
                credit.energyWh(),
                credit.dwellingDays(),
                credit.matchedMilliWh());
    }

    private static List<ProvenHome> homes(DSLContext tx, long runId, int agreementVersionId) {
        return tx.select(
                        INVOICE.NUMBER,
                        CREDIT_SHARE.CREDIT_MINOR,
                        CREDIT_SHARE.UNCAPPED_MINOR,
                        CREDIT_SHARE.ENERGY_WH,
                        CREDIT_SHARE.DWELLING_DAYS,
                        CREDIT_SHARE.MATCHED_MILLIWATTHOURS)
                .from(CREDIT_SHARE)
                .join(INVOICE)
                .on(INVOICE.RUN_ID.eq(CREDIT_SHARE.RUN_ID))
                .and(INVOICE.CONTRACT_ID.eq(CREDIT_SHARE.CONTRACT_ID))
                .where(CREDIT_SHARE.RUN_ID.eq(runId))
                .and(CREDIT_SHARE.AGREEMENT_VERSION_ID.eq(agreementVersionId))
                .fetch(row -> new ProvenHome(
                        row.value1(), new Sums(row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    }

    private static CreditStatement statement(
            Tenant tenant, BillingRun run, PoolDocument document, int homes, CreditTree tree) {
        PoolSummary pool = document.pool();
        return new CreditStatement(
                schemeOf(pool).code(),
                tenant.id().slug(),
                pool.agreement(),
                run.period().from().toString(),
                run.period().until().toString(),
                tenant.currency().getCurrencyCode(),
                homes,
                tree.root(),
                tree.total(),
                new CreditStatement.Pool(
                        pool.siteHeatWh(),
                        pool.avoidedCostPerMwh(),
                        pool.operatorPricePerMwh(),
                        pool.connectionCost(),
                        pool.poolMinor(),
                        pool.deficitBroughtForwardMinor(),
                        pool.homesMinor(),
                        pool.operatorMinor(),
                        pool.municipalityMinor(),
                        pool.homesBroughtForwardMinor(),
                        pool.availableMinor(),
                        pool.energyWeight(),
                        pool.matchedWeight(),
                        pool.capped(),
                        document.homesCarriedForwardMinor(),
                        document.hours() == null ? MatchedHours.NONE : document.hours()));
    }
}
