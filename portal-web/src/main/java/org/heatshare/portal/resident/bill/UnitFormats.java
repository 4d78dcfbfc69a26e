package org.heatshare.portal.resident.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Quantities and unit prices as exactly as they were charged: never a digit less than was reckoned with. */
final class UnitFormats {

    private static final int DIGITS_MAX = 6;
    private static final String GLUE = "\u00a0";

    private final Formats formats;

    UnitFormats(Formats formats) {
        this.formats = formats;
    }

    String number(BigDecimal value, int digitsMin) {
        NumberFormat format = NumberFormat.getNumberInstance(formats.locale());
        format.setMinimumFractionDigits(digitsMin);
        format.setMaximumFractionDigits(Math.max(digitsMin, DIGITS_MAX));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace('-', '\u2212');
    }

    /** Such as 4.213 kW. */
    String quantity(BigDecimal value, String unit) {
        return number(value, 0) + GLUE + unit;
    }

    /** Such as 531.00 kr/MWh. */
    String price(BigDecimal price, String unit) {
        return Texts.of("bill.price-per", number(price, minorDigits()) + GLUE + sign(), unitName(unit));
    }

    private String unitName(String unit) {
        return unit.equals("year") ? Texts.of("bill.unit.year") : unit;
    }

    private String sign() {
        Currency currency = formats.currency();
        return switch (currency.getCurrencyCode()) {
            case "SEK", "NOK", "DKK" -> "kr";
            case "EUR" -> "€";
            default -> currency.getCurrencyCode();
        };
    }

    private int minorDigits() {
        return formats.currency().getDefaultFractionDigits();
    }
}
