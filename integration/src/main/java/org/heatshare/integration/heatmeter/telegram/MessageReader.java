package org.heatshare.integration.heatmeter.telegram;

import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameCrc;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.jspecify.annotations.Nullable;

/**
 * Walks from the link layer inwards: extended link, authentication, header, encryption, records. Used once and by one
 * thread.
 */
final class MessageReader {
    private static final int SIGNATURE = 2;
    private static final int CHECK = 2;

    private final Link link;
    private final @Nullable MeterIdentity sender;
    private final KeyRing keys;
    private final FormatMemory formats;
    private final int received;
    private Bytes bytes;
    private int at;
    private int accessNumber;
    private @Nullable Authentication authentication;
    private Authenticity authenticity = Authenticity.UNPROVEN;

    /**
     * @param sender who sent the frame; a wired frame does not tell
     * @param bytes from the first control information byte to the end of the message
     * @param received first offset behind what was received
     */
    MessageReader(
            Link link, @Nullable MeterIdentity sender, Bytes bytes, int received, KeyRing keys, FormatMemory formats) {
        this.link = link;
        this.sender = sender;
        this.bytes = bytes;
        this.at = bytes.from();
        this.received = received;
        this.keys = keys;
        this.formats = formats;
    }

    Telegram read() {
        if (ExtendedLink.isBegunBy(controlInformation())) {
            ExtendedLink layer = ExtendedLink.read(bytes, at, requiredSender(), keys);
            accessNumber = layer.accessNumber();
            bytes = layer.bytes();
            at = layer.end();
        }
        if (controlInformation() == Authentication.CONTROL_INFORMATION) {
            authentication = Authentication.read(bytes, at + 1);
            at = authentication.end();
        }
        ControlInformation kind = ControlInformation.of(controlInformation());
        Bytes message = bytes.slice(at, bytes.to());
        at++;
        if (kind.content() == ControlInformation.Content.ERROR && kind.header() == ControlInformation.Header.NONE) {
            throw ApplicationErrors.refusal(bytes, at);
        }
        MeterHeader header = header(kind.header());
        try {
            open(header, message);
            return content(kind.content(), header).judged(authenticity);
        } catch (MbusException refused) {
            throw refused.from(header.meter());
        }
    }

    private Telegram content(ControlInformation.Content content, MeterHeader header) {
        return switch (content) {
            case RECORDS -> records(header);
            case COMPACT -> compact(header);
            case FORMAT -> format(header);
            case ERROR -> throw ApplicationErrors.refusal(bytes, at);
        };
    }

    private int controlInformation() {
        return new LayerCursor(bytes, at, "control information").one();
    }

    private MeterIdentity requiredSender() {
        if (sender == null) {
            throw ControlInformation.unsupported(bytes.at(at));
        }
        return sender;
    }

    private MeterHeader header(ControlInformation.Header kind) {
        if (kind == ControlInformation.Header.NONE) {
            return new MeterHeader(senderOfHeader(), accessNumber, 0, 0);
        }
        var cursor = new LayerCursor(bytes, at, "header");
        MeterIdentity meter = kind == ControlInformation.Header.LONG
                ? MeterIdentity.ofHeader(cursor.take(MeterIdentity.LENGTH), at)
                : senderOfHeader();
        var header = new MeterHeader(meter, cursor.one(), cursor.one(), cursor.two());
        at = cursor.at();
        return header;
    }

    private MeterIdentity senderOfHeader() {
        if (sender == null) {
            throw ControlInformation.unsupported(bytes.at(at - 1));
        }
        return sender;
    }

    private void open(MeterHeader header, Bytes message) {
        int mode = EncryptedRecords.mode(header.configuration());
        int blocks = EncryptedRecords.blocks(header.configuration());
        boolean wired = link instanceof Link.Wired;
        if (wired && EncryptedRecords.isPlainWired(header.configuration(), bytes.to() - at)) {
            return;
        }
        MeterKey key = keys.keyOf(header.meter());
        if (key != null && authentication != null) {
            authenticity = authentication.judge(key, header.meter(), message);
        }
        if (mode == 0 || mode == EncryptedRecords.LASTING_KEY_MODE && blocks == 0) {
            return;
        }
        if (mode != EncryptedRecords.LASTING_KEY_MODE && mode != EncryptedRecords.DERIVED_KEY_MODE) {
            throw new MbusException(
                    MbusError.UNSUPPORTED_SECURITY,
                    "The telegram is encrypted with mode %d; 0, 5 and 7 are understood.".formatted(mode));
        }
        int extension = mode == EncryptedRecords.DERIVED_KEY_MODE ? extension() : 0;
        if (blocks == 0) {
            return;
        }
        if (key == null) {
            throw new MbusException(
                    MbusError.MISSING_KEY,
                    "The telegram is encrypted (mode %d), and no key of meter %s is known."
                            .formatted(mode, header.id()));
        }
        MeterKey opening = mode == EncryptedRecords.DERIVED_KEY_MODE
                ? EncryptedRecords.derivedKey(key, extension, authentication, header.meter())
                : key;
        bytes = EncryptedRecords.open(opening, header, bytes, at, received);
        at += SIGNATURE;
    }

    private int extension() {
        int extension = new LayerCursor(bytes, at, "configuration").one();
        at++;
        return extension;
    }

    private Telegram records(MeterHeader header) {
        Telegram telegram = new RecordReader(bytes, at, header.meter().manufacturerCode()).read(link, header);
        if (link instanceof Link.Wireless && !telegram.records().isEmpty()) {
            Bytes format = RecordFormat.of(telegram);
            int signature = FrameCrc.of(format, format.from(), format.to());
            formats.remember(FormatId.of(header.meter(), signature), format);
        }
        return telegram;
    }

    private Telegram compact(MeterHeader header) {
        var cursor = new LayerCursor(bytes, at, "compact telegram");
        int signature = cursor.two();
        int check = cursor.two();
        Bytes format = formats.recall(FormatId.of(header.meter(), signature));
        if (format == null) {
            throw new MbusException(
                    MbusError.UNKNOWN_FORMAT,
                    "The telegram is compact, and no full telegram of meter %s with the layout %04X was seen before it."
                            .formatted(header.id(), signature));
        }
        Bytes whole = RecordFormat.restore(bytes, cursor.at(), format);
        if (FrameCrc.of(whole, cursor.at(), whole.to()) != check) {
            throw new MbusException(
                    MbusError.FORMAT_MISMATCH,
                    "The check over the compact telegram's records does not fit them in the layout %04X."
                            .formatted(signature));
        }
        return new RecordReader(whole, cursor.at(), header.meter().manufacturerCode()).read(link, header);
    }

    /** The length counts either the heads alone or the signature with them; the signature tells which. */
    private Telegram format(MeterHeader header) {
        var cursor = new LayerCursor(bytes, at, "format telegram");
        int length = cursor.one();
        int signature = cursor.two();
        int heads = cursor.at();
        for (int end : new int[] {heads + length, heads + length - SIGNATURE}) {
            if (end > heads && end <= bytes.to() && FrameCrc.of(bytes, heads, end) == signature) {
                formats.remember(
                        FormatId.of(header.meter(), signature),
                        Bytes.of(bytes.slice(heads, end).toArray()));
                return new Telegram(link, header, List.of(), null, false, bytes, Authenticity.UNPROVEN);
            }
        }
        throw new MbusException(
                MbusError.BAD_CRC,
                "The layout's signature at byte %d is %04X and does not fit the %d bytes of the layout."
                        .formatted(heads - CHECK, signature, length));
    }
}
