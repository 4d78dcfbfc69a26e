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
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.heatshare.integration.minersite.wire.Figures;
import org.heatshare.integration.minersite.wire.MinerSocket;
import org.jspecify.annotations.Nullable;

/** Reads WhatsMiners by the second version of their API: {@code summary} and {@code get_error_code}. */
public final class WhatsMinerV2Driver implements MinerDriver {
    static final String SUMMARY = "{\"cmd\":\"summary\",\"command\":\"summary\"}";
    static final String ERROR_CODES = "{\"cmd\":\"get_error_code\",\"command\":\"get_error_code\"}";
    private static final int PORT = 4028;
    private static final BigDecimal MEGAHASH = new BigDecimal("0.001");

    private final MinerSocket socket;

    public WhatsMinerV2Driver(MinerSocket socket) {
        this.socket = socket;
    }

    @Override
    public String protocol() {
        return "WHATSMINER_V2";
    }

    @Override
    public int port() {
        return PORT;
    }

    @Override
    public boolean recognises(MinerVersion version) {
        String api = version.fields().get("api_ver");
        return version.mentions("API", "whatsminer") || api != null && !WhatsMinerV3Driver.isThird(api);
    }

    @Override
    public CompletableFuture<MinerReading> read(MinerEndpoint miner) {
        return ask(miner, SUMMARY)
                .thenApply(CgminerAnswer::checked)
                .thenCombine(ask(miner, ERROR_CODES), WhatsMinerV2Driver::reading);
    }

    /** Software that knows no error codes refuses that question, and reports none. */
    static MinerReading reading(CgminerAnswer summary, CgminerAnswer errorCodes) {
        JsonNode told = summary.first("SUMMARY");
        JsonNode figures = told.isMissingNode() ? summary.message() : told;
        if (!figures.isObject()) {
            throw new DeviceAnswerException("The miner's summary holds no figures (SUMMARY).");
        }
        List<String> faults = ErrorCodes.faults(errorCodes.message().path("error_code"));
        BigDecimal hashrate = hashrateGhs(figures);
        return new MinerReading(
                WhatsMinerV3Driver.workState(hashrate, faults),
                Figures.powerW(first(figures, "Power Realtime", "Power")),
                hashrate,
                Figures.temperatureC(first(figures, "Env Temp", "EnvTemp")),
                null,
                faults);
    }

    private static @Nullable BigDecimal hashrateGhs(JsonNode figures) {
        return Figures.hashrateGhs(first(figures, "HS RT", "HSRT", "MHS 5s", "MHS av"), MEGAHASH);
    }

    private static @Nullable String first(JsonNode figures, String... names) {
        for (String name : names) {
            String text = Figures.text(figures.path(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private CompletableFuture<CgminerAnswer> ask(MinerEndpoint miner, String command) {
        return socket.askNulEnded(miner.address(), command).thenApply(CgminerAnswer::parse);
    }
}
