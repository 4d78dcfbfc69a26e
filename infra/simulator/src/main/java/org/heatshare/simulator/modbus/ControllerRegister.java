package org.heatshare.simulator.modbus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * One value of the controller's register map; the same map answers for input and for holding registers.
 *
 * @param name what it is, without a unit
 * @param address first register, counted from 0
 * @param type INT16, in tenths, or FLOAT32 (two registers, high word first)
 */
record ControllerRegister(String name, int address, String type) {

    static final JsonNode DOCUMENT = read("nv-hx1.json");

    /** The whole map, in the order of the addresses. */
    static final List<ControllerRegister> MAP = StreamSupport.stream(
                    DOCUMENT.path("registers").spliterator(), false)
            .map(register -> new ControllerRegister(
                    register.path("name").asText(),
                    register.path("address").asInt(),
                    register.path("type").asText()))
            .toList();

    private static JsonNode read(String name) {
        try (InputStream in = ControllerRegister.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
