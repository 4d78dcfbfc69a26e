package org.heatshare.simulator.mbus;

/** What a master selects meters by: eight bytes, in which F in a digit of the serial and FF elsewhere match anything. */
final class SecondaryAddress {

    static final int LENGTH = 8;
    static final int MANUFACTURER_KAM = 'K' - 64 << 10 | 'A' - 64 << 5 | 'M' - 64;
    static final int VERSION = 0x35;
    static final int MEDIUM_HEAT = 0x04;

    private SecondaryAddress() {}

    /** The address as it stands in a selection and at the head of a telegram. */
    static byte[] of(String serial) {
        byte[] address = new byte[LENGTH];
        for (int digit = 0; digit < 8; digit++) {
            int value = serial.charAt(7 - digit) - '0';
            address[digit / 2] |= (byte) (value << 4 * (digit % 2));
        }
        address[4] = (byte) MANUFACTURER_KAM;
        address[5] = (byte) (MANUFACTURER_KAM >> 8);
        address[6] = (byte) VERSION;
        address[7] = (byte) MEDIUM_HEAT;
        return address;
    }

    static boolean matches(byte[] wanted, String serial) {
        byte[] own = of(serial);
        for (int digit = 0; digit < 8; digit++) {
            int asked = wanted[digit / 2] >> 4 * (digit % 2) & 0xF;
            if (asked != 0xF && asked != (own[digit / 2] >> 4 * (digit % 2) & 0xF)) {
                return false;
            }
        }
        boolean anyManufacturer = wanted[4] == (byte) 0xFF && wanted[5] == (byte) 0xFF;
        return (anyManufacturer || wanted[4] == own[4] && wanted[5] == own[5])
                && (wanted[6] == (byte) 0xFF || wanted[6] == own[6])
                && (wanted[7] == (byte) 0xFF || wanted[7] == own[7]);
    }
}
