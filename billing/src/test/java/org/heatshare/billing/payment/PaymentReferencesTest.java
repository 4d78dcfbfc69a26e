package org.heatshare.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentReferencesTest {

    @Test
    void hasThePublishedCheckDigits() {
        assertThat(PaymentReferences.finnish("123456")).isEqualTo("1234561");
        assertThat(PaymentReferences.finnish("234823")).isEqualTo("2348236");
        assertThat(PaymentReferences.withModulus10("1234567")).isEqualTo("12345674");
        assertThat(PaymentReferences.swedish("123456")).isEqualTo("12345682");
        assertThat(PaymentReferences.withModulus10("00404040000066")).isEqualTo("004040400000669");
    }

    @ParameterizedTest
    @CsvSource({"SE, 123456, 12345682", "FI, 123456, 1234561", "NO, 1234567, 12345674", "DK, 2, 000000000000026"})
    void followsTheCountrysRule(String country, long number, String reference) {
        assertThat(PaymentReferences.forNumber(country, number)).isEqualTo(reference);
    }

    @Test
    void refusesWhatIsNoNumberOfADocument() {
        assertThatThrownBy(() -> PaymentReferences.forNumber("SE", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
