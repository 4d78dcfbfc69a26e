package org.heatshare.simulator.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.heatshare.simulator.history.Chunk.InstalledMeter;
import org.heatshare.simulator.town.ReadOut;

/** A chunk as the partner API's CSV, compressed; written digit by digit, because millions of rows are made. */
final class CsvRows {

    private static final byte[] HEADER =
            ("meter,at,heat_energy_kwh,volume_m3,supply_temperature_c,return_temperature_c,volume_flow_m3h,"
                            + "thermal_power_w,forward_m3c,return_m3c,info_code\n")
                    .getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ROW = 256;

    private final byte[] buffer = new byte[64 * 1024];
    private final OutputStream out;
    private int used;

    private CsvRows(OutputStream out) {
        this.out = out;
    }

    static byte[] gzip(Chunk chunk) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(1 << 20);
        try (OutputStream gzip = new FastGzip(compressed)) {
            gzip.write(HEADER);
            new CsvRows(gzip).write(chunk);
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail to be written", e);
        }
        return compressed.toByteArray();
    }

    private void write(Chunk chunk) throws IOException {
        byte[][] instants = new byte[chunk.times().length][];
        for (int index = 0; index < instants.length; index++) {
            instants[index] =
                    Instant.ofEpochSecond(chunk.times()[index]).toString().getBytes(StandardCharsets.US_ASCII);
        }
        for (InstalledMeter installed : chunk.meters()) {
            byte[] serial = installed.meter().serial().getBytes(StandardCharsets.US_ASCII);
            for (int index = 0; index < instants.length; index++) {
                if (chunk.times()[index] >= installed.fromSecond()) {
                    row(serial, instants[index], installed.meter().readOut(chunk.times()[index]));
                }
            }
        }
        out.write(buffer, 0, used);
    }

    private void row(byte[] serial, byte[] instant, ReadOut readOut) throws IOException {
        if (used > buffer.length - LONGEST_ROW) {
            out.write(buffer, 0, used);
            used = 0;
        }
        bytes(serial);
        bytes(instant);
        if (readOut.energyWh() % 1000 == 0) {
            decimal(readOut.energyWh() / 1000, 0);
        } else {
            decimal(readOut.energyWh(), 3);
        }
        decimal(readOut.volumeHundredthsM3(), 2);
        decimal(readOut.supplyHundredthsC(), 2);
        decimal(readOut.returnHundredthsC(), 2);
        decimal(readOut.flowLitresPerHour(), 3);
        decimal(readOut.powerHundredsW() * 100L, 0);
        decimal(readOut.forwardM3c(), 0);
        decimal(readOut.returnM3c(), 0);
        decimal(readOut.infoCode(), 0);
        buffer[used - 1] = '\n';
    }

    private void bytes(byte[] text) {
        System.arraycopy(text, 0, buffer, used, text.length);
        used += text.length;
        buffer[used++] = ',';
    }

    /** A whole number with its decimal point moved left. */
    private void decimal(long value, int decimals) {
        if (value < 0) {
            buffer[used++] = '-';
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long power = 10; power <= rest || digits <= decimals; power *= 10) {
            digits++;
        }
        int length = digits + (decimals > 0 ? 1 : 0);
        for (int index = length - 1; index >= 0; index--) {
            if (decimals > 0 && index == digits - decimals) {
                buffer[used + index] = '.';
            } else {
                buffer[used + index] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        used += length;
        buffer[used++] = ',';
    }

    /** Compresses lightly: the two sides share a machine. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 32 * 1024);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
