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
    private final FrameSequence frames = new FrameSequence();

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
        List<String> hex = withoutKey(arguments);
        if (hex.isEmpty() || hex.stream().anyMatch(argument -> argument.startsWith("-"))) {
            err.println(USAGE);
            return INVALID;
        }
        return decodeAll(hex, out);
    }

    private static List<String> withoutKey(List<String> arguments) {
        boolean keyed = arguments.size() >= 2 && arguments.get(0).equals("--key");
        return keyed ? arguments.subList(2, arguments.size()) : arguments;
    }

    private int decodeAll(List<String> hex, OutputStream out) throws IOException {
        int exit = OK;
        Writer writer = writer(out);
        for (String frame : hex) {
            if (!decodeOne(frame, writer)) {
                exit = INVALID;
            }
        }
        writer.flush();
        return exit;
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
        String sequence = line.strip().split("\\s", 2)[0];
        String[] hex = sequence.split(",", -1);
        decodeOne(hex[hex.length - 1], writer);
    }

    private boolean decodeOne(String hex, Writer writer) throws IOException {
        try (JsonGenerator json = factory.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            var printer = new TelegramJson(json);
            try {
                Telegram telegram = frames.decode(hex);
                printer.write(telegram);
                return true;
            } catch (MbusException refused) {
                printer.write(refused);
                return false;
            }
        } finally {
            writer.write('\n');
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
