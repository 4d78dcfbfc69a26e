package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heatshare.billing.customer.ContractSummary;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Who has been supplied there and on what terms, the latest first. */
final class ContractsPanel extends Section {

    ContractsPanel(List<ContractSummary> contracts, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("contracts.title")));
        if (contracts.isEmpty()) {
            add(new Paragraph(Texts.of("contracts.none")));
            return;
        }
        TableOf table = new TableOf(Texts.of("contracts.title"))
                .column(Texts.of("points.column.contract"))
                .column(Texts.of("points.column.party"))
                .column(Texts.of("points.column.tariff"))
                .column(Texts.of("contracts.from"))
                .column(Texts.of("contracts.last-day"));
        contracts.forEach(contract -> table.row(
                contract.number(),
                PointWords.party(contract.partyName(), contract.protectedIdentity()),
                contract.tariffCode(),
                formats.date(contract.validFrom()),
                contract.validUntil() == null
                        ? Texts.of("contracts.open")
                        : formats.date(contract.validUntil().minusDays(1))));
        table.wide();
        add(table);
    }
}
