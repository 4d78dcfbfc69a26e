package org.heatshare.portal.resident.bill;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.portal.text.Formats;
import org.junit.jupiter.api.Test;

class BillContentTest {

    private final Formats formats = new Formats(Locale.UK, ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));
    private final IssuedInvoice bill = InvoiceFixture.october();
    private final String page = page(bill.bill().totalMinor());

    @Test
    void opensWithWhatItCostBesideTheYearBefore() {
        assertThat(page)
                .startsWith("Your heat in October 2026 cost 1,122.86 kr, 64.10 kr less than in October 2025."
                        + " 96.20 kr came back from the miners’ heat.");
    }

    @Test
    void saysWhatIsStillToPayOnceSomethingWasPaid() {
        assertThat(page).doesNotContain("Paid", "Still to pay");
        assertThat(page(12_286)).contains("Still to pay", "122.86 kr");
        assertThat(page(0)).contains("Paid").doesNotContain("Still to pay");
    }

    private String page(long openMinor) {
        return text(new BillContent(bill, openMinor, formats, new Anchor("pdf", "PDF")));
    }

    @Test
    void showsEachLineAsItWasMultiplied() {
        assertThat(page)
                .contains("1,800.00 kr/year × 31/365")
                .contains("1.234567 MWh × 531.00 kr/MWh")
                .contains("4.2125 kW × 520.00 kr/kW and year × 31/365")
                .contains("14 Jan 2026: 4.21 kW");
    }

    @Test
    void sumsLinesTaxAndTotalAsIssued() {
        assertThat(page)
                .contains("898.29 kr")
                .contains("Value added tax, 25 %")
                .contains("224.57 kr")
                .contains("1,122.86 kr");
    }

    @Test
    void takesTheWeatherOutOfTheComparison() {
        assertThat(page)
                .contains("The weather was 5 % colder than in a normal year."
                        + " You used 1,235 kWh; in normal weather it would have been 1,185 kWh."
                        + " That is 22 % less heat than a year before, had the weather been normal both times.")
                .contains("degree days below 17 °C: 390, a year before 334, in a normal year 371. 21 % is hot water");
    }

    @Test
    void showsTheCreditsWholeWorking() {
        assertThat(page)
                .contains("4,100.25 MWh from the miner sites")
                .contains("(480.00 kr/MWh that other heat would have cost − 210.00 kr/MWh paid to the operator)")
                .contains("− 15,000.00 for the connection = 1,092,067.50 kr")
                .contains("the homes 655,240.50 kr, the operator 163,810.13 kr and the municipality 273,016.87 kr")
                .contains("Earlier caps left 12.00 kr for the homes, so 655,252.50 kr could be shared")
                .contains(
                        "0.5 × your 1,234.567 kWh of all homes’ 3,000,000 kWh + 0.5 × your 31 dwelling days of all 86,800")
                .contains("so 96.20 kr is granted, and 3.80 kr is carried forward");
    }

    private static String text(BillContent content) {
        return content.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
