package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameReader;
import org.heatshare.integration.heatmeter.frame.LinkFrame;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/**
 * Decodes a meter's answer (RSP_UD). Any bytes give a telegram or an {@link MbusException}, never anything else, and a
 * telegram that breaks off is refused as a whole. Without state, so that any thread may use it.
 */
public final class TelegramDecoder {
    private static final int RSP_UD_MASK = 0xCF;
    private static final int RSP_UD = 0x08;
    private static final int VARIABLE_STRUCTURE = 0x72;
    private static final int FIXED_STRUCTURE = 0x73;
    private static final int APPLICATION_ERROR = 0x70;
    private static final int HEADER_LENGTH = 12;

    private TelegramDecoder() {}

    /** Decodes one whole wired frame. */
    public static Telegram decode(Bytes bytes) {
        return decode(FrameReader.read(bytes));
    }

    public static Telegram decode(LinkFrame frame) {
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
            case APPLICATION_ERROR -> throw applicationError(answer.userData());
            default ->
                throw new MbusException(
                        MbusError.UNSUPPORTED_CONTROL_INFORMATION,
                        "The control information byte is %02X; 72, 73 and 70 are understood."
                                .formatted(answer.controlInformation()));
        };
    }

    private static Telegram variable(LinkFrame.Long answer) {
        Bytes data = answer.userData();
        if (data.length() < HEADER_LENGTH) {
            throw new MbusException(
                    MbusError.TRUNCATED_HEADER,
                    "The header has %d of its %d bytes.".formatted(data.length(), HEADER_LENGTH));
        }
        int at = data.from();
        var header = new MeterHeader(
                data.at16(at) | data.at16(at + 2) << 16,
                data.at16(at + 4),
                data.at(at + 6),
                data.at(at + 7),
                data.at(at + 8),
                data.at(at + 9),
                data.at16(at + 10));
        Encryption.refuse(header.signature(), data.length() - HEADER_LENGTH);
        return new RecordReader(data, at + HEADER_LENGTH, header.manufacturerCode()).read(answer.address(), header);
    }

    private static MbusException applicationError(Bytes data) {
        int code = data.length() == 0 ? 0 : data.at(data.from());
        return new MbusException(
                MbusError.APPLICATION_ERROR,
                "The meter reports application error %d: %s.".formatted(code, ApplicationErrors.meaning(code)));
    }
}
