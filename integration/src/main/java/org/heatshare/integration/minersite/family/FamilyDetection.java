package org.heatshare.integration.minersite.family;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerDriver;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.MinerVersion;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.heatshare.integration.minersite.wire.MinerSocket;

/**
 * Finds a miner's family by its version, which all but the newest software tells over cgminer's API, and remembers it until
 * a reading fails: another software may have been put on the miner since.
 */
final class FamilyDetection {
    /** What most software knows first. */
    private static final List<String> QUESTIONS = List.of("{\"command\":\"version\"}", "{\"command\":\"get_version\"}");

    private static final int CGMINER_PORT = 4028;

    private final List<MinerDriver> drivers;
    private final MinerSocket socket;
    private final Map<InetSocketAddress, MinerDriver> found = new ConcurrentHashMap<>();

    FamilyDetection(List<MinerDriver> drivers, MinerSocket socket) {
        this.drivers = drivers;
        this.socket = socket;
    }

    CompletableFuture<MinerReading> read(MinerEndpoint miner) {
        MinerDriver known = found.get(miner.address());
        CompletableFuture<MinerDriver> driver =
                known == null ? detect(miner, 0) : CompletableFuture.completedFuture(known);
        return driver.thenCompose(family -> family.read(at(miner, family))).whenComplete((reading, failure) -> {
            if (failure != null) {
                found.remove(miner.address());
            }
        });
    }

    private CompletableFuture<MinerDriver> detect(MinerEndpoint miner, int question) {
        if (question == QUESTIONS.size()) {
            throw new DeviceAnswerException(
                    "The miner's family cannot be told by its version; name it as 'protocol' in its configuration.");
        }
        return socket.askNulEnded(miner.address(), QUESTIONS.get(question))
                .thenApply(text -> driver(CgminerAnswer.parse(text).version()))
                .thenCompose(driver -> {
                    driver.ifPresent(family -> found.put(miner.address(), family));
                    return driver.map(CompletableFuture::completedFuture).orElseGet(() -> detect(miner, question + 1));
                });
    }

    private Optional<MinerDriver> driver(MinerVersion version) {
        return drivers.stream().filter(driver -> driver.recognises(version)).findFirst();
    }

    /** The version was asked for where cgminer's API is; a family that is asked elsewhere has its own port. */
    private static MinerEndpoint at(MinerEndpoint miner, MinerDriver family) {
        InetSocketAddress address = miner.address();
        boolean elsewhere = family.port() != CGMINER_PORT;
        return elsewhere
                ? new MinerEndpoint(new InetSocketAddress(address.getHostString(), family.port()), miner.login())
                : miner;
    }
}
