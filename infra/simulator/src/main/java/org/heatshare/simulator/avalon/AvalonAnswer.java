package org.heatshare.simulator.avalon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.heatshare.simulator.town.MinerUnit;
import org.heatshare.simulator.town.UnitState;

/** What a miner says to a command at a moment. */
final class AvalonAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MinerUnit unit;
    private final UnitState state;
    private final long epochSecond;

    AvalonAnswer(MinerUnit unit, UnitState state, long epochSecond) {
        this.unit = unit;
        this.state = state;
        this.epochSecond = epochSecond;
    }

    /** The answer to a command, ended by NUL. */
    byte[] to(String request) {
        byte[] text = bytes(answer(request));
        return Arrays.copyOf(text, text.length + 1);
    }

    private ObjectNode answer(String request) {
        JsonNode command;
        try {
            command = JSON.readTree(request);
        } catch (JsonProcessingException e) {
            return status("E", 23, "Invalid JSON");
        }
        if (command == null || !command.path("command").isTextual()) {
            return status("E", 24, "Missing JSON 'command'");
        }
        AvalonTables tables = new AvalonTables(unit, state, epochSecond);
        String name = command.path("command").asText();
        return switch (name) {
            case "version" -> with(status("S", 22, "CGMiner versions"), "VERSION", tables.version());
            case "summary" -> with(status("S", 11, "Summary"), "SUMMARY", tables.summary());
            case "stats", "litestats" -> with(status("S", 70, "CGMiner stats"), "STATS", tables.stats(false));
            case "estats" -> with(status("S", 70, "CGMiner stats"), "STATS", tables.stats(true));
            case "devs" -> with(status("S", 9, "1 ASC(s)"), "DEVS", tables.devices());
            case "pools" -> with(status("S", 7, "1 Pool(s)"), "POOLS", tables.pools());
            case "ascset", "restart", "quit", "addpool", "removepool", "switchpool" ->
                status("E", 45, "Access denied to '" + name + "' command");
            default -> status("E", 14, "Invalid command");
        };
    }

    private ObjectNode status(String result, int code, String message) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("STATUS")
                .addObject()
                .put("STATUS", result)
                .put("When", epochSecond)
                .put("Code", code)
                .put("Msg", message)
                .put("Description", "cgminer 4.11.1");
        return answer.put("id", 1);
    }

    private static ObjectNode with(ObjectNode answer, String table, ObjectNode row) {
        answer.putArray(table).add(row);
        return answer;
    }

    private static byte[] bytes(ObjectNode answer) {
        try {
            return JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values can always be written", e);
        }
    }
}
