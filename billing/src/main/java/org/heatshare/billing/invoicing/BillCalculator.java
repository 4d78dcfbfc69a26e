package org.heatshare.billing.invoicing;

import java.util.Currency;
import java.util.List;
import org.heatshare.billing.tariff.ChargeLine;
import org.heatshare.billing.tariff.NoPriceException;
import org.heatshare.billing.tariff.PriceBook;
import org.heatshare.db.quantity.Energy;

/**
 * Works out one contract's bill, heat credits aside. It only reads, so many threads may share it.
 */
final class BillCalculator {

    private final RunInputs inputs;
    private final PriceBook prices;
    private final Currency currency;

    BillCalculator(RunInputs inputs, PriceBook prices, Currency currency) {
        this.inputs = inputs;
        this.prices = prices;
        this.currency = currency;
    }

    DraftedBill draft(ContractToBill contract) {
        try {
            return DraftedBill.of(contract, bill(contract));
        } catch (UnbillableException e) {
            return DraftedBill.heldBack(contract, e.heldBack());
        } catch (NoPriceException e) {
            HeldBack noPrice = new HeldBack(
                    HeldBack.Reason.NO_PRICE,
                    contract.period().days(),
                    contract.period().from());
            return DraftedBill.heldBack(contract, noPrice);
        }
    }

    private Bill bill(ContractToBill contract) {
        MeteredUse use = inputs.useOf(contract);
        // First, so that a contract whose tariff asks for no energy still needs a complete metering.
        Energy energy = use.energyIn(contract.period());
        List<ChargeLine> charges =
                prices.pricing(contract.tariffCode(), contract.customerClass()).price(contract.period(), use);
        List<BillLine> lines = charges.stream().map(BillLine::of).toList();
        Bill empty = new Bill(
                contract.number(),
                contract.contractId(),
                contract.partyId(),
                contract.deliveryPointId(),
                contract.deliveryPointCode(),
                contract.tariffCode(),
                contract.customerClass(),
                contract.period().from(),
                contract.period().until(),
                currency.getCurrencyCode(),
                energy.wattHours(),
                (long) contract.dwellings() * contract.period().days(),
                use.span(),
                List.of(),
                List.of(),
                0,
                List.of(),
                0,
                0,
                inputs.past().before(contract),
                inputs.past().yearBefore(contract),
                inputs.weatherOf(contract, energy.wattHours()));
        return empty.withLines(lines, List.of());
    }
}
