package org.heatshare.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of component asks of a use: by it a run refuses a tariff that it cannot compute. */
class ComponentKindsTest {

    private static final String ENERGY =
            "{\"kind\": \"ENERGY\", \"code\": \"energy\", \"pricesPerMwh\": {\"01-12\": \"500\"}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "kind": "FIXED", "pricePerYear": "1800", "spread": "DAYS"                              |
            "kind": "METER", "pricePerYear": "600", "spread": "MONTHS"                             |
            "kind": "ENERGY", "pricesPerMwh": {"01-12": "500"}                                     |
            "kind": "ENERGY", "tiers": [{"fromMwh": "0", "pricePerMwh": "500"}]                    |
            "kind": "ENERGY", "index": {"series": "NO1", "additionsPerMwh": {"01-12": "304"}}      | PRICE_INDEX
            "kind": "CAPACITY", "basis": {"meanOfHighestDailyMeans": 3, "windowMonths": 12}, "pricePerKwYear": "1" | HIGHEST_DAILY_MEANS
            "kind": "CAPACITY", "basis": {"meanOfHighestHourlyMeans": 3, "windowMonths": 12}, "pricePerKwYear": "1" | HOURS_AND_WEATHER
            "kind": "CAPACITY", "basis": {"contracted": "KW"}, "pricePerKwYear": "1"               | CONTRACTED_CAPACITY
            "kind": "CAPACITY", "basis": {"categoryHours": {"house": "1900"}}, "pricePerKwYear": "1" | YEARLY_ENERGY
            "kind": "CAPACITY", "basis": {"signatureAtC": "-16"}, "pricePerKwYear": "1"            | HOURS_AND_WEATHER
            "kind": "CAPACITY", "basis": {"meanYearlyUseOfMonths": 36}, "pricePerMwhYear": "1"     | YEARLY_ENERGY
            "kind": "VOLUME", "pricesPerM3": {"01-12": "3"}                                        | VOLUME
            "kind": "RETURN_TEMPERATURE", "expected": {"fixedC": "40"}, "surcharge": {"pricePerMwhDegree": "7"} | RETURN_TEMPERATURE
            "kind": "RETURN_TEMPERATURE", "expected": {"networkMeanPlusDegrees": "0"}, "rebate": {"pricePerMwhDegree": "7"} | RETURN_TEMPERATURE NETWORK_RETURN_TEMPERATURE
            "kind": "RETURN_TEMPERATURE", "expected": {"bySupplyC": {"65": "30"}}, "rebate": {"pricePerMwhDegree": "7"} | RETURN_TEMPERATURE SUPPLY_TEMPERATURE
            "kind": "AREA", "pricePerM2Year": "9", "spread": "MONTHS"                              | HEATED_AREA
            "kind": "AREA", "pricePerM3Year": "9", "spread": "MONTHS"                              | BUILDING_VOLUME
            "kind": "FEE", "price": "200"                                                          | EVENTS
            "kind": "REBATE", "of": ["energy"], "bands": [{"fromMwh": "0", "percent": "3"}]        | YEARLY_ENERGY
            "kind": "LIMIT", "of": ["energy"], "atMostPerMwh": "500"                               |
            """)
    void asksForWhatItIsWorkedOutFrom(String fields, String determinants) {
        ChargeComponent component =
                components("{\"code\": \"x\", " + fields + "}").get(1);
        assertThat(fields).contains("\"kind\": \"" + component.kind() + "\"");
        assertThat(component.determinants())
                .extracting(Determinant::name)
                .containsExactlyInAnyOrder(determinants == null ? new String[0] : determinants.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "kind": "RETURN_TEMPERATURE", "expected": {"fixedC": "40"}                              | components[1].surcharge
            "kind": "RETURN_TEMPERATURE", "expected": {"fixedC": "40"}, "percentOf": "other", "surcharge": {"percentPerDegree": "1"} | components[1].percentOf
            "kind": "REBATE", "of": ["other"], "bands": [{"fromMwh": "0", "percent": "3"}]          | components[1].of[0]
            "kind": "ENERGY", "tiers": [{"fromMwh": "1", "pricePerMwh": "500"}]                     | components[1].tiers[0].fromMwh
            "kind": "ENERGY", "tiers": [{"fromMwh": "0", "pricePerMwh": "5"}, {"fromMwh": "0", "pricePerMwh": "4"}] | components[1].tiers[1].fromMwh
            "kind": "ENERGY", "tiers": []                                                           | components[1].tiers
            "kind": "ENERGY", "index": {"series": "N", "additionsPerMwh": {"01-12": "0"}, "rebates": [{"fromPrice": "5", "untilPrice": "5", "share": "1"}]} | components[1].index.rebates[0].untilPrice
            """)
    void namesTheFieldThatDoesNotFit(String fields, String field) {
        assertThatThrownBy(() -> components("{\"code\": \"x\", " + fields + "}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void hasAtMostFiftyComponents() {
        String one = ", {\"kind\": \"FIXED\", \"code\": \"f%d\", \"pricePerYear\": \"1\", \"spread\": \"DAYS\"}";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 48; i++) {
            many.append(one.formatted(i));
        }
        assertThat(read(many.toString())).hasSize(49);
        assertThat(read(many + one.formatted(48))).hasSize(50);
        assertThatThrownBy(() -> read(many + one.formatted(48) + one.formatted(49)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("components"));
    }

    private static List<ChargeComponent> components(String second) {
        return read(", " + second);
    }

    private static List<ChargeComponent> read(String more) {
        return TariffDocument.read(JsonFields.parse(
                        "{\"code\":\"T\",\"name\":\"T\",\"currency\":\"SEK\",\"validFrom\":\"2023-01-01\",\"components\":["
                                + ENERGY + more + "]}"))
                .components();
    }
}
