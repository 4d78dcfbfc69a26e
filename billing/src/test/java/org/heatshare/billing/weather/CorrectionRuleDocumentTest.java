package org.heatshare.billing.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.testing.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionRuleDocumentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "method":"SHARE_OF_NORMAL" | "method":"ENERGY_INDEX"     | method                    | unsupported
        "baseTemperatureC":"17"    | "baseTemperatureC":"170"    | baseTemperatureC          | out_of_range
        "07":"49",                 | ~~                          | normalDegreeDays          | gap
        "07":"49"                  | "7":"49"                    | normalDegreeDays.7        | unknown_field
        "07":"49"                  | "07":"-1"                   | normalDegreeDays.07       | out_of_range
        "HOUSE":"20"               | "HOUSE":"100"               | hotWaterPercent.HOUSE     | out_of_range
        "HOUSE":"20",              | ~~                          | hotWaterPercent.HOUSE     | missing_field
        "normalSource":"Härnösand",| ~~                          | normalSource              | missing_field
        "method":                  | "heatingLimitsC":{"13":"9"},"method": | heatingLimitsC.13 | unknown_field
        """)
    void namesTheFieldThatDoesNotFit(String right, String wrong, String field, String code) {
        String document = Documents.WEATHER_CORRECTION.replace(right, wrong);
        assertThatThrownBy(() -> CorrectionRuleDocument.read(JsonFields.parse(document)))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.code()).isEqualTo(code);
                });
    }
}
