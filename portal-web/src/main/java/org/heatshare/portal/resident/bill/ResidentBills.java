package org.heatshare.portal.resident.bill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.billing.document.InvoiceDocuments;
import org.heatshare.billing.invoicing.CreditProofs;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.billing.invoicing.InvoiceView;
import org.heatshare.billing.invoicing.Invoices;
import org.heatshare.billing.payment.Receivables;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.portal.resident.contract.Supply;

/**
 * The bills that a signed-in person may see: those of contracts linked to their subject. Somebody else's bill and one
 * that does not exist are the same to the caller: empty.
 */
@Dependent
public class ResidentBills {

    private final Invoices invoices;
    private final InvoiceDocuments documents;
    private final CreditProofs proofs;
    private final Receivables receivables;

    @Inject
    public ResidentBills(Invoices invoices, InvoiceDocuments documents, CreditProofs proofs, Receivables receivables) {
        this.invoices = invoices;
        this.documents = documents;
        this.proofs = proofs;
        this.receivables = receivables;
    }

    /** Those of one of the person's contracts, the latest first. */
    public List<InvoiceSummary> list(TenantId tenant, String subject, Supply supply) {
        return invoices.findFor(tenant, subject).stream()
                .filter(invoice -> invoice.contractId() == supply.contractId())
                .toList();
    }

    /** What is open of bills that were found for the person, in minor units by their numbers. */
    Map<String, Long> openMinor(TenantId tenant, List<String> numbers) {
        return receivables.openMinor(tenant, numbers);
    }

    Optional<InvoiceView> find(TenantId tenant, String subject, String number) {
        return invoices.findFor(tenant, subject, number);
    }

    /** What is published of the pools that credited a bill; none for pools of which nothing is. */
    List<CreditStatement> statements(TenantId tenant, InvoiceView bill) {
        return proofs.statementsOf(tenant, bill.invoiceId());
    }

    /** The proof of its credit by one agreement, as the document that is kept and checked. */
    Optional<byte[]> proof(TenantId tenant, String subject, String number, String agreement) {
        return proofs.findFor(tenant, subject, number).stream()
                .filter(proof -> proof.statement().agreement().equals(agreement))
                .findFirst()
                .map(CreditProofs::document);
    }

    /** The bill as a PDF, made from what was issued. */
    Optional<byte[]> pdf(TenantId tenant, String subject, String number) {
        return documents.findPdfFor(tenant, subject, number);
    }
}
