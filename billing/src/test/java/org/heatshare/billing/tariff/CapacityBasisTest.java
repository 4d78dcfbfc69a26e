package org.heatshare.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityBasisTest {

    @Test
    void isTheMeanOfTheHighestDailyMeans() {
        CapacityBasis basis = CapacityBasis.meanOfHighest(
                3, List.of(day(1, 77 * 24, 24), day(2, 60 * 24, 24), day(3, 82 * 24, 24), day(4, 81 * 24, 24)));
        assertThat(basis.quantity()).isEqualTo(new BigDecimal("80.00"));
        assertThat(basis.days()).extracting(peak -> peak.day().getDayOfMonth()).containsExactly(3, 4, 1);
    }

    @Test
    void aDayOf23HoursHasAHigherMeanThanOneOf25WithTheSameHeat() {
        CapacityBasis basis = CapacityBasis.meanOfHighest(1, List.of(day(1, 230, 25), day(2, 230, 23)));
        assertThat(basis.quantity()).isEqualTo(new BigDecimal("10.00"));
        assertThat(basis.days().get(0).hours()).isEqualTo(23);
    }

    @Test
    void usesFewerDaysWhereThereAreFewerAndNoneIsZero() {
        assertThat(CapacityBasis.meanOfHighest(3, List.of(day(1, 48, 24))).quantity())
                .isEqualByComparingTo("2");
        assertThat(CapacityBasis.meanOfHighest(3, List.of()).quantity()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        0,      0,   878
        50,     0,   878
        50.99,  0,   878
        51,     1097, 855
        600,    5486, 833
        9000,   25233, 800
        """)
    void theWholePowerIsPricedByItsBand(BigDecimal powerKw, BigDecimal fixed, BigDecimal price) {
        CapacityBand band =
                new CapacityCharge("c", new ContractedCapacity(DemandUnit.KW), boden(), Spread.DAYS).bandFor(powerKw);
        assertThat(band.fixedPerYear()).isEqualByComparingTo(fixed);
        assertThat(band.pricePerUnitYear()).isEqualByComparingTo(price);
    }

    private static List<CapacityBand> boden() {
        return List.of(
                band("0", "0", "878"),
                band("51", "1097", "855"),
                band("201", "5486", "833"),
                band("601", "25233", "800"));
    }

    private static CapacityBand band(String from, String fixed, String price) {
        return new CapacityBand(new BigDecimal(from), new BigDecimal(fixed), new BigDecimal(price));
    }

    private static PeakDay day(int day, long kilowattHours, int hours) {
        return new PeakDay(LocalDate.of(2026, 1, day), new Energy(kilowattHours * 1_000), hours);
    }
}
