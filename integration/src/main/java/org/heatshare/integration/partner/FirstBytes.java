package org.heatshare.integration.partner;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers the first bytes that were read of a body. */
final class FirstBytes extends FilterInputStream {

    private final int most;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    FirstBytes(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    byte[] bytes() {
        return seen.toByteArray();
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0 && seen.size() < most) {
            seen.write(value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0 && seen.size() < most) {
            seen.write(buffer, offset, Math.min(count, most - seen.size()));
        }
        return count;
    }
}
