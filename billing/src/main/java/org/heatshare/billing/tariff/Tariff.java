package org.heatshare.billing.tariff;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * One version of a price list: what a delivery point pays from a date on, until the next version of the same code.
 *
 * <p>Published versions never change; a new price is a new version. Prices are without value added tax.
 *
 * @param code the price list's lasting name; versions share it
 * @param name as customers know it
 * @param validFrom the first day on which it holds
 * @param components in the order in which a bill shows them
 */
public record Tariff(
        String code, String name, Currency currency, LocalDate validFrom, List<ChargeComponent> components) {

    public Tariff {
        components = List.copyOf(components);
    }
}
