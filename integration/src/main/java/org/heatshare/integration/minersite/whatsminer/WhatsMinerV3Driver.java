package org.heatshare.integration.minersite.whatsminer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerDriver;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.MinerVersion;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.Figures;
import org.heatshare.integration.minersite.wire.MinerJson;
import org.heatshare.integration.minersite.wire.MinerSocket;
import org.jspecify.annotations.Nullable;

/**
 * Reads WhatsMiners by the third version of their API: {@code get.miner.status} for the figures and {@code
 * get.device.info} for the error codes.
 */
public final class WhatsMinerV3Driver implements MinerDriver {
    static final String STATUS = "{\"cmd\":\"get.miner.status\",\"param\":\"summary\"}";
    static final String ERROR_CODES = "{\"cmd\":\"get.device.info\",\"param\":\"error-code\"}";
    private static final int PORT = 4433;
    private static final BigDecimal TERAHASH = new BigDecimal(1_000);

    private final MinerSocket socket;

    public WhatsMinerV3Driver(MinerSocket socket) {
        this.socket = socket;
    }

    @Override
    public String protocol() {
        return "WHATSMINER_V3";
    }

    @Override
    public int port() {
        return PORT;
    }

    @Override
    public boolean recognises(MinerVersion version) {
        String api = version.fields().get("api_ver");
        return api != null && isThird(api);
    }

    @Override
    public CompletableFuture<MinerReading> read(MinerEndpoint miner) {
        return ask(miner, STATUS).thenCombine(ask(miner, ERROR_CODES), WhatsMinerV3Driver::reading);
    }

    static MinerReading reading(JsonNode status, JsonNode deviceInfo) {
        JsonNode figures = status.path("summary");
        if (!figures.isObject()) {
            throw new DeviceAnswerException("The miner's status holds no figures (summary).");
        }
        List<String> faults = ErrorCodes.faults(deviceInfo.path("error-code"));
        BigDecimal hashrate = Figures.hashrateGhs(Figures.text(figures.path("hash-realtime")), TERAHASH);
        return new MinerReading(
                workState(hashrate, faults),
                Figures.powerW(Figures.text(figures.path("power-realtime"))),
                hashrate,
                Figures.temperatureC(Figures.text(figures.path("environment-temperature"))),
                null,
                faults);
    }

    /** What an answer holds; refuses one in which the miner says that it could not obey. */
    static JsonNode message(String text) {
        JsonNode answer = MinerJson.object(text);
        if (answer.path("code").asInt(-1) != 0) {
            throw new DeviceAnswerException(
                    "The miner refused the command: " + answer.path("msg").asText("no reason given"));
        }
        return answer.path("msg");
    }

    static boolean isThird(String apiVersion) {
        return apiVersion.startsWith("3");
    }

    static WorkState workState(@Nullable BigDecimal hashrateGhs, List<String> faults) {
        if (!faults.isEmpty()) {
            return WorkState.FAULT;
        }
        return hashrateGhs != null && hashrateGhs.signum() > 0 ? WorkState.MINING : WorkState.IDLE;
    }

    private CompletableFuture<JsonNode> ask(MinerEndpoint miner, String command) {
        return socket.askLengthFirst(miner.address(), command).thenApply(WhatsMinerV3Driver::message);
    }
}
