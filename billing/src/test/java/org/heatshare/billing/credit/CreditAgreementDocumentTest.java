package org.heatshare.billing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.testing.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditAgreementDocumentTest {

    private static final String AGREEMENT = Documents.agreement("SEK", "M1", "500.00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "homes":"0.60"      | "homes":"0.61"      | shares           | sum_not_one
        "homes":"0.60"      | "homes":"-0.60"     | shares.homes     | out_of_range
        "sources":["M1"]    | "sources":[]        | sources          | out_of_range
        "sources":["M1"]    | "sources":["M1","M1"]| sources[1]      | duplicate
        "energyWeight":"0.5"| "energyWeight":"1.5"| key.energyWeight | out_of_range
        "energyWeight":"0.5"| "energyWeight":"0.5","matchedWeight":"0.6"| key.matchedWeight | out_of_range
        "energyWeight":"0.5"| "energyWeight":"0.5","matchedWeight":"-0.1"| key.matchedWeight | out_of_range
        "kind":"HYBRID"     | "kind":"LOTTERY"    | key.kind         | unsupported
        "cap":"ENERGY_CHARGE"| "cap":"HALF"       | cap              | unsupported
        """)
    void namesTheFieldThatDoesNotFit(String right, String wrong, String field, String code) {
        assertThatThrownBy(() -> CreditAgreementDocument.read(JsonFields.parse(AGREEMENT.replace(right, wrong))))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.code()).isEqualTo(code);
                });
    }
}
