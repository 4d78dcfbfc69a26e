package org.heatshare.integration.heatmeter.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.reading.MeterStatus;
import org.heatshare.integration.heatmeter.telegram.Authenticity;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Link;
import org.heatshare.integration.heatmeter.telegram.Medium;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/** Writes telegrams and errors as {@code decode}'s JSON objects. */
public final class TelegramJson {
    private final JsonGenerator json;

    TelegramJson(JsonGenerator json) {
        this.json = json;
    }

    /** What {@code decode} prints for a telegram, indented for people. */
    public static String text(Telegram telegram) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new TelegramJson(json).write(telegram);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    void write(Telegram telegram) throws IOException {
        json.writeStartObject();
        json.writeStringField("link", telegram.link() instanceof Link.Wired ? "wired" : "wireless");
        writeMeter(telegram);
        writeConverter(telegram);
        json.writeArrayFieldStart("readings");
        for (DataRecord reading : telegram.records()) {
            writeReading(telegram, reading);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("status");
        for (String status : MeterStatus.labels(telegram)) {
            json.writeString(status);
        }
        json.writeEndArray();
        Bytes own = telegram.manufacturerData();
        if (own != null) {
            json.writeStringField("manufacturerData", own.toHex());
        }
        json.writeBooleanField("moreFollows", telegram.moreFollows());
        if (telegram.authenticity() != Authenticity.UNPROVEN) {
            json.writeStringField("authenticity", telegram.authenticity().label());
        }
        json.writeEndObject();
    }

    void write(MbusException refused) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("error");
        json.writeStringField("code", refused.error().code());
        json.writeStringField("message", refused.getMessage());
        json.writeEndObject();
        MeterIdentity meter = refused.meter();
        if (meter != null) {
            json.writeObjectFieldStart("meter");
            writeIdentity(meter);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeMeter(Telegram telegram) throws IOException {
        json.writeObjectFieldStart("meter");
        writeIdentity(telegram.header().meter());
        if (telegram.link() instanceof Link.Wired wired) {
            json.writeNumberField("address", wired.address());
        }
        json.writeNumberField("accessNumber", telegram.header().accessNumber());
        json.writeEndObject();
    }

    /** A device that sends on behalf of the meter. */
    private void writeConverter(Telegram telegram) throws IOException {
        if (telegram.link() instanceof Link.Wireless wireless
                && !wireless.sender().equals(telegram.header().meter())) {
            json.writeObjectFieldStart("sender");
            writeIdentity(wireless.sender());
            json.writeEndObject();
        }
    }

    private void writeIdentity(MeterIdentity meter) throws IOException {
        json.writeStringField("manufacturer", meter.manufacturer());
        json.writeStringField("id", meter.id());
        json.writeNumberField("version", meter.version());
        json.writeStringField("medium", Medium.label(meter.medium()));
    }

    private void writeReading(Telegram telegram, DataRecord reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("quantity", reading.quantity().label());
        json.writeStringField("value", value(reading));
        json.writeStringField("unit", unit(reading));
        json.writeStringField("function", reading.function().label());
        json.writeNumberField("storage", reading.storage());
        json.writeNumberField("tariff", reading.tariff());
        json.writeNumberField("subunit", reading.subunit());
        writeTime(telegram.timeOf(reading));
        writeWire(reading);
        if (!reading.information().modifiers().isPlain()) {
            json.writeArrayFieldStart("modifiers");
            for (String modifier : reading.information().modifiers().labels()) {
                json.writeString(modifier);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeTime(@Nullable DataValue time) throws IOException {
        if (time instanceof DataValue.Moment moment) {
            json.writeStringField("at", IsoTime.of(moment.at()));
        } else if (time instanceof DataValue.Day day) {
            json.writeStringField("at", day.on().toString());
        }
    }

    /** What stood on the wire, where it says more than the value: another unit, or bytes without a value. */
    private void writeWire(DataRecord reading) throws IOException {
        if (reading.value() instanceof DataValue.Absent absent) {
            json.writeStringField("absence", absent.reason().label());
            json.writeStringField("raw", absent.bytes().toHex());
            return;
        }
        BigDecimal wire = reading.wireAmount();
        if (wire != null
                && reading.information().unit() != reading.information().unit().canonical()) {
            json.writeStringField("raw", wire.toPlainString());
            json.writeStringField("rawUnit", reading.information().unit().symbol());
        }
    }

    private static String unit(DataRecord reading) {
        String label = reading.information().label();
        return label != null ? label : reading.information().unit().canonical().symbol();
    }

    private static @Nullable String value(DataRecord reading) {
        BigDecimal amount = reading.amount();
        if (amount != null) {
            return amount.toPlainString();
        }
        DataValue value = reading.value();
        if (value instanceof DataValue.Moment moment) {
            return IsoTime.of(moment.at());
        } else if (value instanceof DataValue.Day day) {
            return day.on().toString();
        } else if (value instanceof DataValue.TimeOfDay time) {
            return IsoTime.of(time.at());
        } else if (value instanceof DataValue.Text text) {
            return text.text();
        } else if (value instanceof DataValue.Raw raw) {
            return raw.bytes().toHexOfNumber();
        }
        return null;
    }
}
