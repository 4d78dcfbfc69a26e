package org.heatshare.billing.payment.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heatshare.billing.payment.reference.NorwegianKid.Modulus;
import org.heatshare.billing.payment.reference.SwedishOcr.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "SE, 123456, 12345682",
        "FI, 123456, 1234561",
        "FI, 234823, 2348236",
        "FI, 7, 10074",
        "NO, 1234567, 12345674",
        "DK, 2, 000000000000026",
        "DK, 00404040000066, 004040400000669",
        "DE, 2348236, RF332348236"
    })
    void followsTheCountrysRule(String country, String number, String reference) {
        assertThat(ReferenceScheme.ofCountry(country).referenceFor(number)).isEqualTo(reference);
        assertThat(ReferenceScheme.ofCountry(country).accepts(reference)).isTrue();
    }

    @Test
    void hasThePublishedCheckDigits() {
        assertThat(new CreditorReference().referenceFor("123ABCZ")).isEqualTo("RF35123ABCZ");
        assertThat(new CreditorReference().referenceFor("1234561")).isEqualTo("RF341234561");
        assertThat(new SwedishOcr(Control.CHECK_DIGIT).referenceFor("1234567")).isEqualTo("12345674");
        assertThat(new NorwegianKid(Modulus.MOD11).referenceFor("1234567")).isEqualTo("12345674");
        assertThat(new NorwegianKid(Modulus.MOD11).referenceFor("0000006")).isEqualTo("0000006-");
        assertThat(new NorwegianKid(Modulus.MOD11).accepts("0000006-")).isTrue();
        assertThat(new NorwegianKid(Modulus.MOD10).accepts("0000006-")).isFalse();
    }

    @Test
    void printsInTheGroupsThatPeopleCopy() {
        assertThat(new FinnishReference().printed("1234561")).isEqualTo("12 34561");
        assertThat(new FinnishReference().printed("01030100067175800018")).isEqualTo("1030 10006 71758 00018");
        assertThat(new CreditorReference().printed("RF18539007547034")).isEqualTo("RF18 5390 0754 7034");
        assertThat(new SwedishOcr(Control.LENGTH_DIGIT).printed("12345682")).isEqualTo("12345682");
    }

    @Test
    void saysWhichNumberItCannotUse() {
        assertThatThrownBy(() -> new FinnishReference().referenceFor("0123"))
                .isInstanceOf(InvalidReferenceException.class)
                .hasMessageContaining("must not begin with 0");
        assertThatThrownBy(() -> new SwedishOcr(Control.CHECK_DIGIT).referenceFor("1234567890123456789012345"))
                .isInstanceOf(InvalidReferenceException.class)
                .hasMessageContaining("1 to 24 digits");
        assertThatThrownBy(() -> new CreditorReference().referenceFor("a-1"))
                .isInstanceOf(InvalidReferenceException.class);
        assertThatThrownBy(() -> new DanishFik().referenceFor("")).isInstanceOf(InvalidReferenceException.class);
    }

    @Test
    void refusesLengthsOutsideTheRule() {
        assertThat(new FinnishReference().accepts("0000")).isFalse();
        assertThat(new SwedishOcr(Control.LENGTH_DIGIT).accepts("00")).isFalse();
        assertThat(new NorwegianKid(Modulus.MOD10).accepts("")).isFalse();
        assertThat(new DanishFik().accepts("26")).isFalse();
        assertThat(new CreditorReference().accepts("RF33")).isFalse();
    }
}
