package org.heatshare.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency SEK = Currency.getInstance("SEK");
    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(textBlock = """
        0.005,   1
        0.0049,  0
        -0.005, -1
        -0.0049, 0
        7990.163934426, 799016
        """)
    void roundsHalfAwayFromZero(BigDecimal amount, long minorUnits) {
        assertThat(Money.rounded(amount, SEK)).isEqualTo(new Money(minorUnits, SEK));
    }

    @Test
    void refusesToTakeAnAmountThatWouldNeedRounding() {
        assertThat(Money.exact(new BigDecimal("12.30"), SEK).minorUnits()).isEqualTo(1_230);
        assertThatThrownBy(() -> Money.exact(new BigDecimal("12.345"), SEK)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesToAddOtherCurrenciesAndToOverflow() {
        Money krona = new Money(100, SEK);
        assertThatThrownBy(() -> krona.plus(new Money(100, EUR)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("SEK")
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> krona.plus(new Money(Long.MAX_VALUE, SEK))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE, SEK).negated()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void keepsTheDecimalsOfItsCurrency() {
        assertThat(new Money(5, SEK)).hasToString("0.05 SEK");
        assertThat(new Money(5, Currency.getInstance("JPY"))).hasToString("5 JPY");
    }
}
