package org.heatshare.integration.minersite.family;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heatshare.integration.minersite.MinerDriver;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.antminer.AntminerDriver;
import org.heatshare.integration.minersite.avalon.AvalonDriver;
import org.heatshare.integration.minersite.braiins.BraiinsDriver;
import org.heatshare.integration.minersite.whatsminer.WhatsMinerV2Driver;
import org.heatshare.integration.minersite.whatsminer.WhatsMinerV3Driver;
import org.heatshare.integration.minersite.wire.MinerHttp;
import org.heatshare.integration.minersite.wire.MinerSocket;
import org.heatshare.integration.poll.DeviceNetwork;

/**
 * Reads miners of every family that is known.
 *
 * @see "docs/decisions/0110-a-driver-for-each-family-of-miners.md"
 */
public final class MinerFamilies {
    /** The protocol of a miner whose family is to be found by asking it. */
    public static final String DETECT = "MINER";

    private final List<MinerDriver> drivers;
    private final FamilyDetection detection;

    /** @param answerTimeout from the open connection to an answer's last byte */
    public MinerFamilies(DeviceNetwork network, Duration answerTimeout) {
        var socket = new MinerSocket(network, answerTimeout);
        drivers = List.of(
                new AvalonDriver(socket),
                new AntminerDriver(socket),
                new WhatsMinerV2Driver(socket),
                new WhatsMinerV3Driver(socket),
                new BraiinsDriver(new MinerHttp(network, answerTimeout)));
        detection = new FamilyDetection(drivers, socket);
    }

    /** The protocols that a miner's configuration may name, {@link #DETECT} last. */
    public List<String> protocols() {
        return Stream.concat(drivers.stream().map(MinerDriver::protocol), Stream.of(DETECT))
                .toList();
    }

    /**
     * The figures of now, as {@link MinerDriver#read} gives them.
     *
     * @throws IllegalArgumentException for a protocol that is none of {@link #protocols()}
     */
    public CompletableFuture<MinerReading> read(String protocol, MinerEndpoint miner) {
        if (protocol.equals(DETECT)) {
            return detection.read(miner);
        }
        return drivers.stream()
                .filter(driver -> driver.protocol().equals(protocol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Protocol '%s' is unknown; known are %s.".formatted(protocol, protocols())))
                .read(miner);
    }
}
