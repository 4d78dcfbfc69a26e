package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameReader;
import org.heatshare.integration.heatmeter.frame.LinkFrame;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.frame.RadioFrame;
import org.heatshare.integration.heatmeter.frame.RadioFrameReader;
import org.heatshare.integration.heatmeter.security.KeyRing;

/**
 * Decodes what meters send, by wire (RSP_UD) or by radio. Any bytes give a telegram or an {@link MbusException}, never
 * anything else, and a telegram that breaks off is refused as a whole. As safe for several threads as its key ring and its
 * memory are.
 */
public final class TelegramDecoder {
    /** Knows no keys and remembers no layouts. */
    public static final TelegramDecoder PLAIN = new TelegramDecoder(KeyRing.EMPTY, FormatMemory.NONE);

    private static final int RSP_UD_MASK = 0xCF;
    private static final int RSP_UD = 0x08;
    private static final int VARIABLE_STRUCTURE = 0x72;
    private static final int FIXED_STRUCTURE = 0x73;
    private static final int HEADER_LENGTH = 12;

    private final KeyRing keys;
    private final FormatMemory formats;

    public TelegramDecoder(KeyRing keys, FormatMemory formats) {
        this.keys = keys;
        this.formats = formats;
    }

    /** Decodes one whole frame; its first bytes tell whether it is a wired or a wireless one. */
    public Telegram decode(Bytes bytes) {
        return RadioFrameReader.isRadio(bytes) ? wireless(bytes) : decode(FrameReader.read(bytes));
    }

    private Telegram wireless(Bytes bytes) {
        RadioFrame frame = RadioFrameReader.read(bytes);
        try {
            return decode(frame);
        } catch (MbusException refused) {
            if (frame.format() != RadioFrame.Format.B) {
                throw refused;
            }
            try {
                return decode(RadioFrameReader.readUnchecked(bytes));
            } catch (MbusException refusedAgain) {
                throw refused;
            }
        }
    }

    public Telegram decode(RadioFrame frame) {
        var link = new Link.Wireless(frame.sender());
        try {
            return new MessageReader(
                            link,
                            frame.sender(),
                            frame.content(),
                            frame.received().to(),
                            keys,
                            formats)
                    .read();
        } catch (MbusException refused) {
            throw refused.from(frame.sender());
        }
    }

    public Telegram decode(LinkFrame frame) {
        if (!(frame instanceof LinkFrame.Long answer)) {
            throw new MbusException(
                    MbusError.NO_USER_DATA, "The frame carries no user data; expected a meter's answer 68 L L 68.");
        }
        if ((answer.control() & RSP_UD_MASK) != RSP_UD) {
            throw new MbusException(
                    MbusError.UNEXPECTED_FRAME,
                    "The control byte is %02X; a meter answers with 08, 18, 28 or 38.".formatted(answer.control()));
        }
        return switch (answer.controlInformation()) {
            case VARIABLE_STRUCTURE -> variable(answer);
            case FIXED_STRUCTURE -> FixedStructure.read(answer);
            default -> layered(answer);
        };
    }

    /** The way of nearly all wired telegrams, kept short. */
    private Telegram variable(LinkFrame.Long answer) {
        Bytes data = answer.userData();
        if (data.length() < HEADER_LENGTH) {
            throw new MbusException(
                    MbusError.TRUNCATED_HEADER,
                    "The header has %d of its %d bytes.".formatted(data.length(), HEADER_LENGTH));
        }
        int at = data.from() + MeterIdentity.LENGTH;
        MeterIdentity meter = MeterIdentity.ofHeader(data, data.from());
        var header = new MeterHeader(meter, data.at(at), data.at(at + 1), data.at16(at + 2));
        try {
            return EncryptedRecords.isPlainWired(header.configuration(), data.length() - HEADER_LENGTH)
                    ? new RecordReader(data, data.from() + HEADER_LENGTH, meter.manufacturerCode())
                            .read(new Link.Wired(answer.address()), header)
                    : layered(answer);
        } catch (MbusException refused) {
            throw refused.from(meter);
        }
    }

    private Telegram layered(LinkFrame.Long answer) {
        Bytes data = answer.userData();
        return new MessageReader(new Link.Wired(answer.address()), null, data.widened(1), data.to(), keys, formats)
                .read();
    }
}
