package org.heatshare.integration.metering.internal.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.heatshare.integration.metering.internal.derive.Absent;

/** Rows in the text that {@code LOAD DATA} reads: tab between columns, {@code \N} for NULL. Holds numbers and letters only. */
final class TsvRows {
    private static final long DAY_SECONDS = 86_400;
    private static final long DIGITS_MAX = 20;

    private final byte[] digits = new byte[(int) DIGITS_MAX];
    private byte[] bytes = new byte[1 << 16];
    private int size;
    private int rows;
    private boolean midRow;
    private long dateDay = Long.MIN_VALUE;
    private byte[] dateText = new byte[0];

    int rows() {
        return rows;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, size);
    }

    TsvRows add(long value) {
        separate();
        if (Absent.is(value)) {
            return addNull();
        }
        int at = digits.length;
        long rest = Math.abs(value);
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (value < 0) {
            bytes[size++] = '-';
        }
        System.arraycopy(digits, at, bytes, size, digits.length - at);
        size += digits.length - at;
        return this;
    }

    TsvRows addOrNull(int value) {
        return add(Absent.is(value) ? Absent.LONG : value);
    }

    /** Letters of ASCII without tab, line end or backslash. */
    TsvRows add(String text) {
        separate();
        ensure(text.length());
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
        return this;
    }

    TsvRows add(char letter) {
        separate();
        bytes[size++] = (byte) letter;
        return this;
    }

    TsvRows add(LocalDate date) {
        return add(date.toString());
    }

    /** Seconds since 1970 as a DATETIME in UTC. */
    TsvRows addInstant(long second) {
        if (Absent.is(second)) {
            return add(Absent.LONG);
        }
        separate();
        long day = Math.floorDiv(second, DAY_SECONDS);
        if (day != dateDay) {
            dateDay = day;
            dateText = LocalDateTime.ofEpochSecond(day * DAY_SECONDS, 0, ZoneOffset.UTC)
                    .toLocalDate()
                    .toString()
                    .getBytes(StandardCharsets.US_ASCII);
        }
        System.arraycopy(dateText, 0, bytes, size, dateText.length);
        size += dateText.length;
        int ofDay = (int) (second - day * DAY_SECONDS);
        bytes[size++] = ' ';
        twoDigits(ofDay / 3600);
        bytes[size++] = ':';
        twoDigits(ofDay / 60 % 60);
        bytes[size++] = ':';
        twoDigits(ofDay % 60);
        return this;
    }

    void endRow() {
        ensure(1);
        bytes[size++] = '\n';
        rows++;
        midRow = false;
    }

    private void twoDigits(int value) {
        bytes[size++] = (byte) ('0' + value / 10);
        bytes[size++] = (byte) ('0' + value % 10);
    }

    private TsvRows addNull() {
        bytes[size++] = '\\';
        bytes[size++] = 'N';
        return this;
    }

    private void separate() {
        ensure(32);
        if (midRow) {
            bytes[size++] = '\t';
        }
        midRow = true;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
