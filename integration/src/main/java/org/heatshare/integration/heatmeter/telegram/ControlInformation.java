package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/** What a control information byte says of the bytes behind it: which header comes first, and what follows the header. */
record ControlInformation(Header header, Content content) {
    enum Header {
        /** The meter is the sender of the frame. */
        NONE,
        /** Access number, status and configuration; the meter is the sender of the frame. */
        SHORT,
        /** The meter's identity before the same. */
        LONG
    }

    enum Content {
        /** Records with their heads. */
        RECORDS,
        /** Records whose heads are left out. */
        COMPACT,
        /** Heads alone. */
        FORMAT,
        ERROR
    }

    static ControlInformation of(int code) {
        return switch (code) {
            case 0x69 -> new ControlInformation(Header.NONE, Content.FORMAT);
            case 0x6A -> new ControlInformation(Header.SHORT, Content.FORMAT);
            case 0x6B -> new ControlInformation(Header.LONG, Content.FORMAT);
            case 0x6E -> new ControlInformation(Header.SHORT, Content.ERROR);
            case 0x6F -> new ControlInformation(Header.LONG, Content.ERROR);
            case 0x70 -> new ControlInformation(Header.NONE, Content.ERROR);
            case 0x72 -> new ControlInformation(Header.LONG, Content.RECORDS);
            case 0x73 -> new ControlInformation(Header.LONG, Content.COMPACT);
            case 0x78 -> new ControlInformation(Header.NONE, Content.RECORDS);
            case 0x79 -> new ControlInformation(Header.NONE, Content.COMPACT);
            case 0x7A -> new ControlInformation(Header.SHORT, Content.RECORDS);
            case 0x7B -> new ControlInformation(Header.SHORT, Content.COMPACT);
            default -> throw unsupported(code);
        };
    }

    static MbusException unsupported(int code) {
        return new MbusException(
                MbusError.UNSUPPORTED_CONTROL_INFORMATION,
                "The control information byte is %02X, which no heat meter sends with values.".formatted(code));
    }
}
