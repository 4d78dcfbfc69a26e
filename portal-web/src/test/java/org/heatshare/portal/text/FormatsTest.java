package org.heatshare.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import org.heatshare.db.quantity.Energy;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats swedish =
            new Formats(Language.SWEDISH.locale(), ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));
    private final Formats english =
            new Formats(Language.ENGLISH.locale(), ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));
    private final Formats englishEuro =
            new Formats(Language.ENGLISH.locale(), ZoneId.of("Europe/Helsinki"), Currency.getInstance("EUR"));

    @Test
    void writesMoneyAsTheReaderDoes() {
        assertThat(english.money(81240)).isEqualTo("812.40\u00a0kr");
        assertThat(swedish.money(123456789)).isEqualTo("1\u00a0234\u00a0567,89\u00a0kr");
        assertThat(englishEuro.money(-6410)).isEqualTo("\u2212\u20ac64.10");
    }

    @Test
    void showsTheDirectionOfAChange() {
        assertThat(english.moneyChange(100)).isEqualTo("+1.00\u00a0kr");
        assertThat(english.moneyChange(-100)).isEqualTo("\u22121.00\u00a0kr");
        assertThat(english.moneyChange(0)).isEqualTo("0.00\u00a0kr");
    }

    @Test
    void choosesTheUnitByTheSizeOfTheEnergy() {
        assertThat(english.energy(Energy.ofWattHours(12_340))).isEqualTo("12.3\u00a0kWh");
        assertThat(english.energy(Energy.ofWattHours(1_234_000))).isEqualTo("1,234\u00a0kWh");
        assertThat(english.energy(Energy.ofWattHours(12_340_000))).isEqualTo("12.3\u00a0MWh");
    }

    @Test
    void tellsTimeInTheMunicipalitysZone() {
        assertThat(english.time(Instant.parse("2026-11-23T06:00:00Z"))).isEqualTo("07:00");
        assertThat(englishEuro.time(Instant.parse("2026-11-23T06:00:00Z"))).isEqualTo("08:00");
    }

    @Test
    void namesMonthsInTheReadersLanguage() {
        assertThat(swedish.month(YearMonth.of(2026, 10))).isEqualTo("oktober 2026");
        assertThat(english.month(YearMonth.of(2026, 10))).isEqualTo("October 2026");
    }
}
