package org.heatshare.billing.document;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words, amounts and dates in the recipient's language, ready for XHTML. English where a language has no texts. */
final class Texts {

    private final Locale locale;
    private final Currency currency;
    private final ResourceBundle bundle;

    Texts(String language, String currency) {
        this.locale = Locale.forLanguageTag(language);
        this.currency = Currency.getInstance(currency);
        this.bundle = ResourceBundle.getBundle(
                "org.heatshare.billing.document.InvoiceTexts",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text with already escaped arguments in their places. */
    String of(String key, String... arguments) {
        String pattern = escape(bundle.getString(key)).replace("&#39;", "'");
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The language that the texts are really in, for the document's own statement of it. */
    String language() {
        String found = bundle.getLocale().getLanguage();
        return found.isEmpty() ? "en" : found;
    }

    String money(long minorUnits) {
        return price(BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()));
    }

    /** An amount or a price; prices may have more decimals than the currency. */
    String price(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(6);
        return escape(format.format(amount));
    }

    String number(BigDecimal number, int decimalsMin) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimalsMin);
        format.setMaximumFractionDigits(6);
        return escape(format.format(number));
    }

    /** Exact kWh of whole Wh. */
    String kilowattHours(long wattHours) {
        return number(BigDecimal.valueOf(wattHours, 3), 0);
    }

    String date(LocalDate date) {
        return escape(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date));
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    // XML has no way to write other control characters.
                    if (character >= ' ' && character != 0xFFFE && character != 0xFFFF) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
