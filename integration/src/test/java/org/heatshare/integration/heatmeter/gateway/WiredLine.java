package org.heatshare.integration.heatmeter.gateway;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameReader;
import org.heatshare.integration.heatmeter.frame.LinkFrame;

/**
 * A line of meters as on the wire: whoever is called answers at the same time as all others that are, and of two answers
 * a low bit of either is what the master hears.
 */
public final class WiredLine implements Function<String, byte[]> {

    /** @param header serial, manufacturer, version and medium as they stand in a telegram, in hexadecimal */
    public record Meter(int primaryAddress, String header) {
        public static Meter kamstrup(int primaryAddress, String serial) {
            String bcd = serial.substring(6) + serial.substring(4, 6) + serial.substring(2, 4) + serial.substring(0, 2);
            return new Meter(primaryAddress, bcd + "2D2C3504");
        }
    }

    private static final int SELECTED = 0xFD;
    private final List<Meter> meters;
    private final Set<Meter> selected = new HashSet<>();

    public WiredLine(Meter... meters) {
        this.meters = List.of(meters);
    }

    @Override
    public synchronized byte[] apply(String request) {
        LinkFrame frame = FrameReader.read(Bytes.of(HexFormat.of().parseHex(request)));
        if (frame instanceof LinkFrame.Short call) {
            List<Meter> called = called(call.address());
            return (call.control() & 0x0F) == 0 ? acknowledged(called) : answers(called);
        }
        select(((LinkFrame.Long) frame).userData());
        return acknowledged(List.copyOf(selected));
    }

    private List<Meter> called(int address) {
        Stream<Meter> called = address == SELECTED
                ? selected.stream()
                : meters.stream().filter(meter -> meter.primaryAddress() == address);
        return called.toList();
    }

    private void select(Bytes wanted) {
        selected.clear();
        String asked = wanted.toHex();
        meters.stream().filter(meter -> matches(asked, meter.header())).forEach(selected::add);
    }

    private static boolean matches(String asked, String header) {
        for (int i = 0; i < header.length(); i++) {
            if (asked.charAt(i) != 'F' && asked.charAt(i) != header.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] acknowledged(List<Meter> called) {
        return called.isEmpty() ? StubGateway.NOTHING : StubGateway.ACKNOWLEDGE;
    }

    private static byte[] answers(List<Meter> called) {
        return called.stream()
                .map(meter -> TestFrames.answer(meter.header() + "01000000", "04 06 E7910000 04 6D 0F0A3B2B"))
                .reduce(WiredLine::collided)
                .orElse(StubGateway.NOTHING);
    }

    private static byte[] collided(byte[] one, byte[] other) {
        byte[] heard = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int i = 0; i < heard.length; i++) {
            heard[i] &= i < other.length ? other[i] : (byte) 0xFF;
        }
        return heard;
    }
}
