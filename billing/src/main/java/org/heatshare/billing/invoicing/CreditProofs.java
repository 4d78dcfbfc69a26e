package org.heatshare.billing.invoicing;

import java.util.List;
import org.heatshare.billing.proof.CreditProof;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/**
 * What is published of the heat credits, for everybody, and each home's proof, for those who may see its invoice. Safe for
 * use by many threads.
 *
 * @see "docs/proof.md"
 */
public final class CreditProofs {

    private final TenantDatabase database;

    public CreditProofs(TenantDatabase database) {
        this.database = database;
    }

    /** The statements of released pools, the latest month first, at most so many. They tell of no home. */
    public List<CreditStatement> statements(TenantId tenant, int most) {
        return database.read(tenant, tx -> ProofStore.statements(tx, most));
    }

    /** Those of the pools in which an invoice has a share. */
    public List<CreditStatement> statementsOf(TenantId tenant, long invoiceId) {
        return database.read(tenant, tx -> ProofStore.statementsOf(tx, invoiceId));
    }

    /** The proofs of an invoice, one for each agreement that credited it; empty where the person may not see it. */
    public List<CreditProof> findFor(TenantId tenant, String subject, String invoice) {
        return database.read(
                tenant,
                tx -> InvoiceReader.findBySubject(tx, subject, invoice)
                        .map(view -> ProofStore.proofs(tx, view))
                        .orElse(List.of()));
    }

    /** A proof as the document that is kept and checked. */
    public static byte[] document(CreditProof proof) {
        return Documents.write(proof);
    }

    /** A statement as the document that is published. */
    public static byte[] document(CreditStatement statement) {
        return Documents.write(statement);
    }
}
