package org.heatshare.integration.heatmeter.frame;

/**
 * The number by which a meter is known all over the world: manufacturer, serial number, version and medium. Wireless
 * meters send it as their address, wired ones are selected by it.
 *
 * @param manufacturerCode three letters of five bits; {@link #NO_MANUFACTURER} in the old fixed data structure
 * @param idBcd serial number as eight BCD digits, the most significant first
 * @param version the meter's generation, 0 to 255
 * @param medium what flows through it, as the standard numbers it
 */
public record MeterIdentity(int manufacturerCode, int idBcd, int version, int medium) {
    public static final int NO_MANUFACTURER = -1;

    /** Bytes that an identity takes in a frame. */
    public static final int LENGTH = 8;

    private static final int DIGITS = 8;

    /** In the order of the wireless link layer: manufacturer first. */
    static MeterIdentity ofLink(Bytes bytes, int at) {
        return new MeterIdentity(bytes.at16(at), bytes.at32(at + 2), bytes.at(at + 6), bytes.at(at + 7));
    }

    /** In the order of a telegram's long header: serial number first. */
    public static MeterIdentity ofHeader(Bytes bytes, int at) {
        return new MeterIdentity(bytes.at16(at + 4), bytes.at32(at), bytes.at(at + 6), bytes.at(at + 7));
    }

    /** Serial number, eight digits with leading zeros. */
    public String id() {
        var digits = new char[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            digits[i] = Character.toUpperCase(Character.forDigit(idBcd >>> 28 - 4 * i & 0xF, 16));
        }
        return new String(digits);
    }

    /** Three letters of the manufacturer, such as KAM; empty where the telegram names none. */
    public String manufacturer() {
        return manufacturerCode == NO_MANUFACTURER
                ? ""
                : String.valueOf(new char[] {
                    letter(manufacturerCode >> 10), letter(manufacturerCode >> 5), letter(manufacturerCode)
                });
    }

    /** The code of three letters A to Z. */
    public static int manufacturerCode(String letters) {
        return letters.charAt(0) - 64 << 10 | letters.charAt(1) - 64 << 5 | letters.charAt(2) - 64;
    }

    /** The eight bytes of the wireless link layer, of which initialisation vectors are made. */
    public byte[] linkBytes() {
        return new byte[] {
            (byte) manufacturerCode,
            (byte) (manufacturerCode >> 8),
            (byte) idBcd,
            (byte) (idBcd >> 8),
            (byte) (idBcd >> 16),
            (byte) (idBcd >> 24),
            (byte) version,
            (byte) medium
        };
    }

    private static char letter(int bits) {
        return (char) ((bits & 0x1F) + 64);
    }
}
