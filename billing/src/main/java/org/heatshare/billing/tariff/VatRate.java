package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The value added tax of a class of customers from a date of supply on.
 *
 * @param customerClass such as HOUSEHOLD; exempt households are a class of their own at 0 percent
 * @param ratePercent percent of the net amount, 0 to 100
 */
public record VatRate(String customerClass, LocalDate validFrom, BigDecimal ratePercent) {}
