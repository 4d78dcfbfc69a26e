package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.heatshare.billing.period.BillingPeriod;

/** The return temperature that a delivery point is measured against, in °C. */
public sealed interface ExpectedReturn {

    Set<Determinant> determinants();

    BigDecimal on(BillingPeriod part, HeatUse use);

    /** The same for everybody. */
    record Fixed(BigDecimal temperatureC) implements ExpectedReturn {
        @Override
        public Set<Determinant> determinants() {
            return Set.of();
        }

        @Override
        public BigDecimal on(BillingPeriod part, HeatUse use) {
            return temperatureC;
        }
    }

    /**
     * The mean of the whole network, or some degrees above it.
     *
     * @param plusDegrees K, negative for below
     */
    record NetworkMean(BigDecimal plusDegrees) implements ExpectedReturn {
        @Override
        public Set<Determinant> determinants() {
            return Set.of(Determinant.NETWORK_RETURN_TEMPERATURE);
        }

        @Override
        public BigDecimal on(BillingPeriod part, HeatUse use) {
            return use.valueIn(Determinant.NETWORK_RETURN_TEMPERATURE, part).add(plusDegrees);
        }
    }

    /**
     * By the supply temperature: that of the row with the highest supply temperature at or below the one supplied, of the
     * first row where it is colder still.
     *
     * @param returnBySupplyC °C by °C, at least one row
     */
    record BySupply(Map<BigDecimal, BigDecimal> returnBySupplyC) implements ExpectedReturn {

        public BySupply {
            returnBySupplyC = Map.copyOf(returnBySupplyC);
        }

        @Override
        public Set<Determinant> determinants() {
            return Set.of(Determinant.SUPPLY_TEMPERATURE);
        }

        @Override
        public BigDecimal on(BillingPeriod part, HeatUse use) {
            NavigableMap<BigDecimal, BigDecimal> rows = new TreeMap<>(returnBySupplyC);
            Map.Entry<BigDecimal, BigDecimal> row = rows.floorEntry(use.valueIn(Determinant.SUPPLY_TEMPERATURE, part));
            return row == null ? rows.firstEntry().getValue() : row.getValue();
        }
    }
}
