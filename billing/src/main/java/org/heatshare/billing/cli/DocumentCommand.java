package org.heatshare.billing.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;

/**
 * A command that makes one JSON object of two documents: exit 0 and the object, or exit 2 and
 * {@code {"error":{"code","field","message"}}}, both on standard output.
 */
final class DocumentCommand {

    private static final long BYTES_MAX = 64L << 20;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String name;
    private final String firstName;
    private final String secondName;
    private final Work work;

    /** What the command does with its two documents. */
    interface Work {
        Map<String, Object> apply(JsonFields first, JsonFields second);
    }

    DocumentCommand(String name, String firstName, String secondName, Work work) {
        this.name = name;
        this.firstName = firstName;
        this.secondName = secondName;
        this.work = work;
    }

    int run(String[] arguments, PrintStream out) {
        if (arguments.length != 2) {
            String usage = "usage: " + name + " " + firstName + ".json " + secondName + ".json";
            return fail(new InvalidInputException("usage", "", usage), out);
        }
        try {
            JsonFields first = read(firstName, arguments[0]);
            JsonFields second = read(secondName, arguments[1]);
            out.println(write(work.apply(first, second)));
            return 0;
        } catch (InvalidInputException e) {
            return fail(e, out);
        } catch (ArithmeticException e) {
            return fail(
                    new InvalidInputException("out_of_range", "", "an amount is too large: " + e.getMessage()), out);
        }
    }

    private static JsonFields read(String document, String file) {
        return JsonFields.parse(text(document, file));
    }

    /**
     * A document's text.
     *
     * @throws InvalidInputException when it cannot be read, is too large or is not UTF-8
     */
    static String text(String document, String file) {
        Path path = Path.of(file);
        try {
            if (Files.size(path) > BYTES_MAX) {
                throw new InvalidInputException("too_large", document, file + " is larger than 64 MiB");
            }
            byte[] bytes = Files.readAllBytes(path);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInputException("malformed_json", "", file + " is not UTF-8 text");
        } catch (IOException e) {
            throw new InvalidInputException("unreadable", document, "cannot read " + file + ": " + e.getMessage());
        }
    }

    static int fail(InvalidInputException problem, PrintStream out) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", problem.code());
        error.put("field", problem.field());
        error.put("message", String.valueOf(problem.getMessage()));
        out.println(write(Map.of("error", error)));
        return 2;
    }

    static String write(Map<String, Object> object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
