package org.heatshare.integration.partner;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with a problem once it is longer than allowed, whatever its sender says of its length. */
final class LimitedBody extends FilterInputStream {

    private final long bytesMax;
    private long seen;

    LimitedBody(InputStream in, long bytesMax) {
        super(in);
        this.bytesMax = bytesMax;
    }

    /** @param bytes that a body has, or says that it has */
    static void check(long bytes, long bytesMax) {
        if (bytes > bytesMax) {
            throw new ProblemException(Problem.tooLarge("A body may have " + bytesMax
                    + " bytes, unzipped; send it in portions, each a request of its own"));
        }
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            check(++seen, bytesMax);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            seen += count;
            check(seen, bytesMax);
        }
        return count;
    }
}
