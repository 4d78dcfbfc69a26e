package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.heatshare.billing.input.InvalidInputException;

/**
 * A year's heat over the hours at full power that customers of a category are taken to have.
 *
 * @param hoursByCategory hours a year by the category's name, each above zero
 */
public record CategoryHours(Map<String, BigDecimal> hoursByCategory) implements DemandBasis {

    public CategoryHours {
        hoursByCategory = Map.copyOf(hoursByCategory);
    }

    @Override
    public DemandUnit unit() {
        return DemandUnit.KW;
    }

    @Override
    public Determinant determinant() {
        return Determinant.YEARLY_ENERGY;
    }

    /**
     * The power, rounded half up to two decimals.
     *
     * @throws InvalidInputException when the tariff has no hours for the category
     */
    public CapacityBasis basis(BigDecimal megawattHoursPerYear, String category) {
        BigDecimal hours = hoursByCategory.get(category);
        if (hours == null) {
            throw new InvalidInputException(
                    "invalid_value",
                    "customerCategory",
                    "customerCategory '" + category + "' has no hours in the tariff; known are "
                            + hoursByCategory.keySet().stream().sorted().toList());
        }
        return CapacityBasis.given(megawattHoursPerYear.movePointRight(3).divide(hours, 2, RoundingMode.HALF_UP));
    }
}
