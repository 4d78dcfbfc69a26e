package org.heatshare.integration.heatmeter.telegram;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;

/**
 * Says of each byte of a telegram what it is, for people who look at one. The telegram was decoded from a frame of its own; of
 * a wireless frame the link layer's checks are left out. Used once and by one thread.
 */
public final class TelegramParts {
    private static final int WIRED_CONTENT = 6;
    private static final int WIRED_END = 2;
    private static final int FIXED_STRUCTURE = 0x73;
    private static final int ADDRESSED = 0x02;
    private static final int SECURED = 0x01;

    private final Telegram telegram;
    private final Bytes bytes;
    private final List<TelegramPart> parts = new ArrayList<>(32);
    private int at;

    private TelegramParts(Telegram telegram) {
        this.telegram = telegram;
        this.bytes = telegram.bytes();
    }

    /** Every byte in one part, in the order sent. */
    public static List<TelegramPart> of(Telegram telegram) {
        return new TelegramParts(telegram).parts();
    }

    private List<TelegramPart> parts() {
        if (telegram.link() instanceof Link.Wired) {
            part(TelegramField.FRAME_START, 4, "");
            part(TelegramField.CONTROL, 1, hex());
            part(TelegramField.ADDRESS, 1, number());
            message(bytes.at(WIRED_CONTENT));
            records();
            part(TelegramField.FRAME_END, WIRED_END, "");
        } else {
            part(TelegramField.LENGTH, 1, number());
            part(TelegramField.CONTROL, 1, hex());
            manufacturer();
            serial();
            versionAndMedium();
            layers();
            records();
        }
        return parts;
    }

    private void layers() {
        while (ExtendedLink.isBegunBy(bytes.at(at))) {
            int form = bytes.at(at);
            part(TelegramField.CONTROL_INFORMATION, 1, hex());
            part(TelegramField.COMMUNICATION_CONTROL, 1, hex());
            part(TelegramField.ACCESS_NUMBER, 1, number());
            if ((form & ADDRESSED) != 0) {
                part(TelegramField.RECEIVER, MeterIdentity.LENGTH, "");
            }
            if ((form & SECURED) != 0) {
                part(TelegramField.SESSION, 4, "");
                part(TelegramField.CHECK, 2, "");
            }
        }
        message(bytes.at(at));
    }

    private void message(int controlInformation) {
        part(TelegramField.CONTROL_INFORMATION, 1, hex());
        if (controlInformation == Authentication.CONTROL_INFORMATION) {
            part(
                    TelegramField.AUTHENTICATION,
                    1 + bytes.at(at),
                    telegram.authenticity().label());
            message(bytes.at(at));
        } else if (controlInformation == FIXED_STRUCTURE && telegram.link() instanceof Link.Wired) {
            serial();
            part(TelegramField.ACCESS_NUMBER, 1, number());
            part(TelegramField.STATUS, 1, hex());
            part(TelegramField.COUNTER_UNITS, 2, Medium.label(telegram.header().medium()));
        } else {
            header(ControlInformation.of(controlInformation));
        }
    }

    private void header(ControlInformation kind) {
        if (kind.header() == ControlInformation.Header.LONG) {
            serial();
            manufacturer();
            versionAndMedium();
        }
        if (kind.header() != ControlInformation.Header.NONE) {
            part(TelegramField.ACCESS_NUMBER, 1, number());
            part(TelegramField.STATUS, 1, String.join(" ", telegram.header().statusLabels()));
            int mode = EncryptedRecords.mode(telegram.header().configuration());
            boolean extended = mode == EncryptedRecords.DERIVED_KEY_MODE && telegram.link() instanceof Link.Wireless;
            part(TelegramField.CONFIGURATION, extended ? 3 : 2, "mode " + mode);
        }
        if (kind.content() == ControlInformation.Content.COMPACT) {
            part(TelegramField.FORMAT_SIGNATURE, 2, "");
            part(TelegramField.CHECK, 2, "");
        } else if (kind.content() == ControlInformation.Content.FORMAT) {
            part(TelegramField.LENGTH, 1, number());
            part(TelegramField.FORMAT_SIGNATURE, 2, "");
            part(TelegramField.RECORD_HEADS, bytes.to() - at, "");
        }
    }

    private void records() {
        for (DataRecord record : telegram.records()) {
            fillTo(record.offset());
            parts.add(new TelegramPart(TelegramField.RECORD, record.offset(), record.end(), "", record));
            at = record.end();
        }
        Bytes own = telegram.manufacturerData();
        if (own != null) {
            fillTo(own.from() - 1);
            part(TelegramField.MANUFACTURER_DATA, 1 + own.length(), "");
        }
        fillTo(bytes.to());
    }

    private void fillTo(int end) {
        if (at < end) {
            part(TelegramField.FILLER, end - at, "");
        }
    }

    private void manufacturer() {
        part(TelegramField.MANUFACTURER, 2, new MeterIdentity(bytes.at16(at), 0, 0, 0).manufacturer());
    }

    private void serial() {
        part(TelegramField.SERIAL, 4, new MeterIdentity(0, bytes.at32(at), 0, 0).id());
    }

    private void versionAndMedium() {
        part(TelegramField.VERSION, 1, number());
        part(TelegramField.MEDIUM, 1, Medium.label(bytes.at(at)));
    }

    private void part(TelegramField field, int length, String detail) {
        parts.add(new TelegramPart(field, at, at + length, detail, null));
        at += length;
    }

    private String number() {
        return Integer.toString(bytes.at(at));
    }

    private String hex() {
        return "%02X".formatted(bytes.at(at));
    }
}
