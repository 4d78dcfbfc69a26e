package org.heatshare.portal.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import org.heatshare.db.quantity.Energy;
import org.heatshare.db.tenancy.Tenant;

/**
 * Numbers, dates and money as a reader of one municipality expects them: the reader's language, the municipality's
 * zone and currency. A unit is joined to its number by a space that does not break.
 */
public record Formats(Locale locale, ZoneId zone, Currency currency) {

    private static final String GLUE = "\u00a0";

    /** For the page that is being served. */
    public static Formats of(Tenant tenant) {
        return new Formats(Texts.locale(), tenant.zone(), tenant.currency());
    }

    /** Half up, with exactly so many decimals. */
    public String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value).replace('-', '\u2212');
    }

    public String count(long value) {
        return number(value, 0);
    }

    public String quantity(double value, int digits, String unit) {
        return number(value, digits) + GLUE + unit;
    }

    /** kWh up to ten MWh, then MWh with one decimal, then whole. */
    public String energy(Energy energy) {
        double kilowattHours = energy.wattHours() / 1e3;
        if (Math.abs(kilowattHours) < 10_000) {
            return quantity(kilowattHours, Math.abs(kilowattHours) < 100 ? 1 : 0, "kWh");
        }
        return quantity(kilowattHours / 1e3, Math.abs(kilowattHours) < 1_000_000 ? 1 : 0, "MWh");
    }

    /** kW up to one MW, then MW with two decimals. */
    public String power(double watts) {
        return Math.abs(watts) < 1e6 ? quantity(watts / 1e3, 0, "kW") : quantity(watts / 1e6, 2, "MW");
    }

    /** A share between 0 and 1 as whole per cent. */
    public String share(double share) {
        return quantity(share * 100, 0, "%");
    }

    /** Minor units as an amount with the currency's sign. */
    public String money(long minor) {
        return money(minor, currency.getDefaultFractionDigits());
    }

    /** The same in whole units of the currency, half up: for sums of which the order matters, not each minor unit. */
    public String roundMoney(long minor) {
        return money(minor, 0);
    }

    private String money(long minor, int digits) {
        BigDecimal exact = BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
        String amount = number(exact.doubleValue(), digits);
        String sign = sign();
        boolean before = sign.length() == 1 && locale.getLanguage().equals("en");
        return before
                ? amount.startsWith("\u2212") ? "\u2212" + sign + amount.substring(1) : sign + amount
                : amount + GLUE + sign;
    }

    /** A change of an amount, always with its plus or minus. */
    public String moneyChange(long minor) {
        return minor > 0 ? "+" + money(minor) : money(minor);
    }

    private String sign() {
        return switch (currency.getCurrencyCode()) {
            case "SEK", "NOK", "DKK" -> "kr";
            case "EUR" -> "\u20ac";
            default -> currency.getCurrencyCode();
        };
    }

    /** Such as 3 Oct 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** Date and time in the municipality's zone. */
    public String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    /** Such as 14:05, in the municipality's zone. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone).format(instant);
    }

    /** Such as October 2026. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** Such as Oct 26, for an axis. */
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL yy", locale).format(month);
    }

    /** Such as October. */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
