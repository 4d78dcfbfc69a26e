package org.heatshare.portal.staff.telegram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Function;
import org.heatshare.integration.heatmeter.telegram.Quantity;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramPart;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The parts of a telegram in words. */
final class PartWords {

    private PartWords() {}

    /** What the bytes are: a field of the frame, or for a record what it measures. */
    static String field(TelegramPart part) {
        DataRecord record = part.record();
        if (record == null) {
            return Texts.of(part.field());
        }
        List<String> words = new ArrayList<>();
        words.add(quantity(record.quantity()));
        if (record.function() != Function.INSTANTANEOUS) {
            words.add(Texts.of("recordFunction." + Texts.code(record.function())));
        }
        if (record.storage() != 0) {
            words.add(Texts.of("telegram.storage", Long.toString(record.storage())));
        }
        if (record.tariff() != 0) {
            words.add(Texts.of("telegram.tariff", Integer.toString(record.tariff())));
        }
        if (record.subunit() != 0) {
            words.add(Texts.of("telegram.subunit", Integer.toString(record.subunit())));
        }
        if (!record.information().modifiers().isPlain()) {
            words.add(String.join(" ", record.information().modifiers().labels()));
        }
        return String.join(", ", words);
    }

    /** The value with its unit, and the time that it belongs to; for a field of the frame what it says. */
    static String meaning(Telegram telegram, TelegramPart part) {
        DataRecord record = part.record();
        if (record == null) {
            return part.detail();
        }
        String time = time(telegram.timeOf(record));
        return time == null || record.value() instanceof DataValue.Moment
                ? value(record)
                : Texts.of("telegram.value-at", value(record), time);
    }

    private static String quantity(Quantity quantity) {
        return Texts.of("telegramQuantity." + Texts.code(quantity));
    }

    private static String value(DataRecord record) {
        BigDecimal amount = record.amount();
        if (amount != null) {
            String label = record.information().label();
            String unit = label != null
                    ? label
                    : record.information().unit().canonical().symbol();
            return (amount.toPlainString() + " " + unit).strip();
        }
        if (record.value() instanceof DataValue.TimeOfDay time) {
            return time.at().toString();
        } else if (record.value() instanceof DataValue.Text text) {
            return text.text();
        } else if (record.value() instanceof DataValue.Raw raw) {
            return raw.bytes().toHexOfNumber();
        } else if (record.value() instanceof DataValue.Absent absent) {
            return Texts.of("recordAbsence." + Texts.code(absent.reason()));
        }
        String time = time(record.value());
        return time == null ? "" : time;
    }

    private static @Nullable String time(@Nullable DataValue value) {
        if (value instanceof DataValue.Moment moment) {
            return moment.at().toString().replace('T', ' ');
        }
        return value instanceof DataValue.Day day ? day.on().toString() : null;
    }
}
