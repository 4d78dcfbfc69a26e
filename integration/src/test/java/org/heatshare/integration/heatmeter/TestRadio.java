package org.heatshare.integration.heatmeter;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.heatshare.integration.heatmeter.security.MessageCode;
import org.heatshare.integration.heatmeter.security.MeterKey;

/** Makes wireless frames as a meter would: checks, encryption and message codes included. */
public final class TestRadio {
    /** Kamstrup heat meter 80000001, in the order of the link layer. */
    public static final String METER = "2D2C 01000080 34 04";

    public static final MeterKey KEY = MeterKey.ofHex("0F1E2D3C4B5A69788796A5B4C3D2E1F0");
    public static final MeterKey OTHER_KEY = MeterKey.ofHex("000102030405060708090A0B0C0D0E0F");

    private static final int BLOCK = 16;
    private static final int BLOCK_OF_B = 126;

    private TestRadio() {}

    /** A frame without checks, as most receivers give it. */
    public static byte[] frame(String sender, String content) {
        return frame(sender, TestFrames.bytes(content));
    }

    public static byte[] frame(String sender, byte[] content) {
        byte[] body = joined(TestFrames.bytes("44" + sender), content);
        return joined(new byte[] {(byte) body.length}, body);
    }

    /** Frame format A: checks behind the head and behind each 16 bytes. */
    public static byte[] inFormatA(byte[] frame) {
        byte[] whole = checked(Arrays.copyOf(frame, 10));
        for (int at = 10; at < frame.length; at += BLOCK) {
            whole = joined(whole, checked(Arrays.copyOfRange(frame, at, Math.min(frame.length, at + BLOCK))));
        }
        return whole;
    }

    /** Frame format B: a check behind 126 bytes and behind the rest, counted by the length. */
    public static byte[] inFormatB(byte[] frame) {
        byte[] counted = frame.clone();
        counted[0] += frame.length > BLOCK_OF_B ? 4 : 2;
        if (frame.length <= BLOCK_OF_B) {
            return checked(counted);
        }
        return joined(
                checked(Arrays.copyOf(counted, BLOCK_OF_B)),
                checked(Arrays.copyOfRange(counted, BLOCK_OF_B, counted.length)));
    }

    /** Records in whole blocks, begun with the mark and ended with fillers. */
    public static byte[] blocks(String records) {
        byte[] marked = TestFrames.bytes("2F2F" + records);
        byte[] padded = Arrays.copyOf(marked, (marked.length + BLOCK - 1) / BLOCK * BLOCK);
        Arrays.fill(padded, marked.length, padded.length, (byte) 0x2F);
        return padded;
    }

    /** Short header and encrypted records of security mode 5. */
    public static byte[] mode5(MeterKey key, String records) {
        byte[] plain = blocks(records);
        byte[] header = TestFrames.bytes("7A 2A 00 %02X05".formatted(plain.length));
        byte[] vector = joined(TestFrames.bytes(METER), TestFrames.bytes("2A".repeat(8)));
        return joined(header, encrypted("AES/CBC/NoPadding", key, vector, plain));
    }

    /** Authentication layer, short header and encrypted records of security mode 7. */
    public static byte[] mode7(MeterKey key, int counter, String records) {
        return mode7(key, counter, "7A", records);
    }

    /** @param head control information and, of a long header, the meter's address */
    static byte[] mode7(MeterKey key, int counter, String head, String records) {
        byte[] plain = blocks(records);
        byte[] counterBytes = {(byte) counter, (byte) (counter >> 8), (byte) (counter >> 16), (byte) (counter >> 24)};
        byte[] message = joined(
                TestFrames.bytes(head + "2A 00 %02X07 10".formatted(plain.length)),
                encrypted("AES/CBC/NoPadding", derived(0, key, counterBytes), new byte[BLOCK], plain));
        byte[] control = {0x25};
        byte[] code = MessageCode.of(derived(1, key, counterBytes), joined(control, counterBytes, message));
        return joined(TestFrames.bytes("90 0F 002C 25"), counterBytes, Arrays.copyOf(code, 8), message);
    }

    /** Extended link layer with a key stream over a message that begins with its control information byte. */
    public static byte[] stream(MeterKey key, String message) {
        byte[] plain = TestFrames.bytes(message);
        int crc = crc(plain);
        byte[] vector = TestFrames.bytes(METER + "20 01020320 000000");
        byte[] checked = joined(new byte[] {(byte) crc, (byte) (crc >> 8)}, plain);
        return joined(TestFrames.bytes("8D 20 2A 01020320"), encrypted("AES/CTR/NoPadding", key, vector, checked));
    }

    /** The check of EN 13757-4, bit by bit. */
    public static int crc(byte[] bytes) {
        int crc = 0;
        for (byte b : bytes) {
            for (int bit = 7; bit >= 0; bit--) {
                boolean differs = (crc >> 15 & 1) != (b >> bit & 1);
                crc = crc << 1 & 0xFFFF ^ (differs ? 0x3D65 : 0);
            }
        }
        return ~crc & 0xFFFF;
    }

    public static String littleEndian(int number) {
        return HexFormat.of().toHexDigits((byte) number) + HexFormat.of().toHexDigits((byte) (number >> 8));
    }

    private static MeterKey derived(int purpose, MeterKey key, byte[] counter) {
        byte[] input = joined(
                new byte[] {(byte) purpose}, counter, TestFrames.bytes("01000080"), TestFrames.bytes("07".repeat(7)));
        return MeterKey.of(MessageCode.of(key, input));
    }

    private static byte[] encrypted(String mode, MeterKey key, byte[] vector, byte[] plain) {
        try {
            Cipher cipher = Cipher.getInstance(mode);
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.secret(), "AES"), new IvParameterSpec(vector));
            return cipher.doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] checked(byte[] block) {
        int crc = crc(block);
        return joined(block, new byte[] {(byte) (crc >> 8), (byte) crc});
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
