package org.heatshare.bench.decode;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Telegrams of heat meters with changing values: three makes' layouts, binary and BCD, as frames by wire and by radio. */
final class MadeFrames {
    static final byte[] KEY = HexFormat.of().parseHex("5A1F0E2D3C4B69788796A5B4C3D2E1F0");
    static final int COUNT = 1_000;

    private static final long SEED = 20261125;
    /** Heads of records and, after a colon, how many bytes of what: binary, decimal, time or date. */
    private static final List<String> LAYOUTS = List.of(
            "0406:b4 04FF07:b4 04FF08:b4 0414:b4 0259:b2 025D:b2 042D:b4 043B:b4 04FF22:z4 046D:t4 4406:b4 4414:b4 426C:g2",
            "0C06:d4 0C14:d4 0A2D:d2 0B3B:d3 0A5A:d2 0A5E:d2 0B61:d3 0C78:d4 02FD17:z2 046D:t4 4C06:d4 4C14:d4 426C:g2",
            "040E:b4 0413:b4 052B:f4 0265:b2 0422:b4 0426:b4 142D:b4 143B:b4 84100E:b4 841014:b4 C4100E:b4 44FB0D:b4");

    private static final byte[] METER = HexFormat.of().parseHex("01000080");
    private static final byte[] MAKE = HexFormat.of().parseHex("A7320404");
    private static final int BLOCK = 16;
    private static final byte FILLER = 0x2F;
    private static final byte ACCESS_NUMBER = 0x2A;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<byte[]> wired = new ArrayList<>(COUNT);
    private final List<byte[]> wireless = new ArrayList<>(COUNT);
    private final List<byte[]> encrypted = new ArrayList<>(COUNT);

    MadeFrames() {
        for (int i = 0; i < COUNT; i++) {
            byte[] records = records(LAYOUTS.get(i % LAYOUTS.size()));
            wired.add(wired(records));
            wireless.add(wireless(0, records));
            encrypted.add(encrypted(records));
        }
    }

    List<byte[]> wired() {
        return wired;
    }

    /** Frames of the wireless link layer without checks, records in plain. */
    List<byte[]> wireless() {
        return wireless;
    }

    /** The same with records encrypted by security mode 5 and {@link #KEY}. */
    List<byte[]> encrypted() {
        return encrypted;
    }

    private byte[] records(String layout) {
        var out = new ByteArrayOutputStream();
        for (String record : layout.split(" ")) {
            String[] parts = record.split(":");
            out.writeBytes(HexFormat.of().parseHex(parts[0]));
            out.writeBytes(data(parts[1].charAt(0), parts[1].charAt(1) - '0'));
        }
        return out.toByteArray();
    }

    private byte[] data(char kind, int width) {
        byte[] data = new byte[width];
        switch (kind) {
            case 'b' -> binary(data);
            case 'd' -> decimal(data);
            case 'f' -> data = new byte[] {0, 0, (byte) random.nextInt(128), 0x44};
            case 't' -> data = new byte[] {(byte) random.nextInt(60), (byte) random.nextInt(24), 0x59, 0x3B};
            case 'g' -> data = new byte[] {(byte) (0x41 + random.nextInt(20)), 0x3B};
            default -> {}
        }
        return data;
    }

    private void binary(byte[] data) {
        random.nextBytes(data);
        data[data.length - 1] &= 0x0F;
    }

    private void decimal(byte[] data) {
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (random.nextInt(10) << 4 | random.nextInt(10));
        }
    }

    private static byte[] wired(byte[] records) {
        byte[] body = joined(new byte[] {0x08, 0x01, 0x72}, METER, MAKE, new byte[] {ACCESS_NUMBER, 0, 0, 0}, records);
        byte sum = 0;
        for (byte part : body) {
            sum += part;
        }
        byte length = (byte) body.length;
        return joined(new byte[] {0x68, length, length, 0x68}, body, new byte[] {sum, 0x16});
    }

    private static byte[] wireless(int configuration, byte[] records) {
        byte[] body = joined(
                new byte[] {0x44},
                address(),
                new byte[] {0x7A, ACCESS_NUMBER, 0, (byte) configuration, (byte) (configuration >> 8)},
                records);
        return joined(new byte[] {(byte) body.length}, body);
    }

    private static byte[] encrypted(byte[] records) {
        byte[] marked = joined(new byte[] {FILLER, FILLER}, records);
        byte[] whole = Arrays.copyOf(marked, (marked.length + BLOCK - 1) / BLOCK * BLOCK);
        Arrays.fill(whole, marked.length, whole.length, FILLER);
        byte[] start = new byte[BLOCK];
        Arrays.fill(start, ACCESS_NUMBER);
        System.arraycopy(address(), 0, start, 0, address().length);
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"), new IvParameterSpec(start));
            return wireless(0x0500 | whole.length, cipher.doFinal(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no AES", e);
        }
    }

    /** The link layer names the make first, a header the serial number. */
    private static byte[] address() {
        return joined(Arrays.copyOf(MAKE, 2), METER, Arrays.copyOfRange(MAKE, 2, MAKE.length));
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
