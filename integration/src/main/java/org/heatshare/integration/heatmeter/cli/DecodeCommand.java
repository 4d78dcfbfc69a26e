package org.heatshare.integration.heatmeter.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/**
 * {@code decode [--key HEX] HEX...} prints one JSON object a frame; {@code decode --lines} reads a case a line from
 * standard input and prints the last frame's object of each. Exit 0, or 2 when a frame is invalid or the call is wrong;
 * with {@code --lines} an invalid case has its error in its line and the exit is 0.
 */
public final class DecodeCommand {
    static final int OK = 0;
    static final int INVALID = 2;
    private static final String USAGE = "Usage: decode [--key HEX] HEX... | decode --lines";

    private final JsonFactory factory = new JsonFactory();

    public static void main(String[] arguments) throws IOException {
        int exit = new DecodeCommand().run(List.of(arguments), System.in, System.out, System.err);
        System.out.flush();
        if (exit != OK) {
            System.exit(exit);
        }
    }

    int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        if (arguments.equals(List.of("--lines"))) {
            decodeLines(in, out);
            return OK;
        }
        boolean keyed = arguments.size() >= 2 && arguments.get(0).equals("--key");
        List<String> hex = keyed ? arguments.subList(2, arguments.size()) : arguments;
        if (hex.isEmpty() || hex.stream().anyMatch(argument -> argument.startsWith("-"))) {
            err.println(USAGE);
            return INVALID;
        }
        Writer writer = writer(out);
        boolean valid = decodeAll(hex, keyed ? arguments.get(1) : null, writer);
        writer.flush();
        return valid ? OK : INVALID;
    }

    private boolean decodeAll(List<String> hex, @Nullable String key, Writer writer) throws IOException {
        FrameSequence frames;
        try {
            frames = new FrameSequence(key);
        } catch (MbusException noKey) {
            print(writer, printer -> printer.write(noKey));
            return false;
        }
        boolean valid = true;
        for (String frame : hex) {
            valid &= decodeOne(frames, frame, writer);
        }
        return valid;
    }

    private void decodeLines(InputStream in, OutputStream out) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Writer writer = writer(out);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            decodeCase(line, writer);
            if (!reader.ready()) {
                // Whoever waits for each answer before the next line must not wait for ever.
                writer.flush();
            }
        }
        writer.flush();
    }

    private void decodeCase(String line, Writer writer) throws IOException {
        String[] parts = line.strip().split("\\s+", 2);
        String[] hex = parts[0].split(",", -1);
        FrameSequence frames;
        try {
            frames = new FrameSequence(parts.length > 1 ? parts[1] : null);
        } catch (MbusException noKey) {
            print(writer, printer -> printer.write(noKey));
            return;
        }
        for (int i = 0; i < hex.length - 1; i++) {
            decodeOne(frames, hex[i], Writer.nullWriter());
        }
        decodeOne(frames, hex[hex.length - 1], writer);
    }

    private boolean decodeOne(FrameSequence frames, String hex, Writer writer) throws IOException {
        Telegram telegram;
        try {
            telegram = frames.decode(hex);
        } catch (MbusException refused) {
            print(writer, printer -> printer.write(refused));
            return false;
        }
        print(writer, printer -> printer.write(telegram));
        return true;
    }

    private void print(Writer writer, Printing printing) throws IOException {
        try (JsonGenerator json = factory.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            printing.by(new TelegramJson(json));
        }
        writer.write('\n');
    }

    /** Writes one object. */
    private interface Printing {
        void by(TelegramJson printer) throws IOException;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
