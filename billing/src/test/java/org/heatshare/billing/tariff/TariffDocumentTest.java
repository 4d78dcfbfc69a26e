package org.heatshare.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.SplittableRandom;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.testing.Cases;
import org.heatshare.billing.testing.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffDocumentTest {

    private static final String VILLA = Documents.villa("SEK");

    @Test
    void readsSeasonsThatCrossTheYear() {
        Tariff tariff = TariffDocument.read(JsonFields.parse(VILLA));
        EnergyCharge energy = (EnergyCharge) tariff.components().get(1);
        assertThat(energy.priceIn(Month.DECEMBER)).isEqualByComparingTo("531");
        assertThat(energy.priceIn(Month.APRIL)).isEqualByComparingTo("366");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "currency":"SEK"        | "currency":"KR"          | currency                          | invalid_value
        "validFrom":"2024-09-01"| "validFrom":"1 Sept"     | validFrom                         | invalid_value
        "pricePerYear":"1800.00"| "pricePerYear":"-1"      | components[0].pricePerYear        | out_of_range
        "pricePerYear":"1800.00"| "pricePerYear":"1e5"     | components[0].pricePerYear        | wrong_type
        "pricePerYear":"1800.00"| "pricePerYeer":"1800.00" | components[0].pricePerYeer        | unknown_field
        "kind":"FIXED"          | "kind":"FLOW"            | components[0].kind                | unsupported
        "code":"energy"         | "code":"fixed"           | components[1].code                | duplicate
        "04-10":"366.00"        | "05-10":"366.00"         | components[1].pricesPerMwh        | gap
        "04-10":"366.00"        | "03-10":"366.00"         | components[1].pricesPerMwh.03-10  | overlap
        "04-10":"366.00"        | "4-10":"366.00"          | components[1].pricesPerMwh.4-10   | unknown_field
        "windowMonths":12       | "windowMonths":0         | components[2].basis.windowMonths  | out_of_range
        "pricePerKwYear":"520.00"| "bands":[{"fromKw":"1","fixedPerYear":"0","pricePerKwYear":"1"}] | components[2].bands[0].fromKw | gap
        "name":"Villa",         |                          | name                              | missing_field
        """)
    void namesTheFieldThatDoesNotFit(String right, String wrong, String field, String code) {
        String document = VILLA.replace(right, wrong == null ? "" : wrong);
        assertThat(document).isNotEqualTo(VILLA);
        assertThatThrownBy(() -> TariffDocument.read(JsonFields.parse(document)))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e).hasMessageContaining(field);
                });
    }

    @Test
    void anyBytesGiveATariffOrATypedError() {
        Cases.forAll(random -> {
            String damaged = damage(VILLA, random);
            try {
                assertThat(TariffDocument.read(JsonFields.parse(damaged)).components())
                        .isNotEmpty();
            } catch (InvalidInputException e) {
                assertThat(e.code()).isNotBlank();
            }
        });
    }

    private static String damage(String document, SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return document.substring(0, random.nextInt(document.length()));
        }
        StringBuilder damaged = new StringBuilder(document);
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            damaged.setCharAt(
                    random.nextInt(damaged.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
        return damaged.toString();
    }
}
