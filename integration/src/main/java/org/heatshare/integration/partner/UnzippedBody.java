package org.heatshare.integration.partner;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A body that came compressed, unzipped. It ends with a problem once it unzips to so many times what came that it cannot
 * be readings: such a body costs its sender nothing and us a processor.
 */
final class UnzippedBody extends FilterInputStream {
    /** Values of a town come to a tenth of it; what deflate can do at most is a thousand. */
    static final int RATIO_MAX = 200;

    /** A short body may repeat itself: so many bytes are let through whatever their ratio. */
    static final long FREE_BYTES = 8L << 20;

    private static final int BUFFER = 64 * 1024;

    private final Counted zipped;
    private long unzipped;

    private UnzippedBody(Counted zipped) throws IOException {
        super(new GZIPInputStream(zipped, BUFFER));
        this.zipped = zipped;
    }

    static InputStream of(InputStream zipped) throws IOException {
        return new UnzippedBody(new Counted(zipped));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            seen(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            seen(count);
        }
        return count;
    }

    private void seen(int bytes) {
        unzipped += bytes;
        if (unzipped > FREE_BYTES && unzipped / RATIO_MAX > zipped.bytes) {
            throw new ProblemException(Problem.tooLarge(
                    "A compressed body may unzip to %d times its bytes; send it uncompressed".formatted(RATIO_MAX)));
        }
    }

    /** What has come so far. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
