package org.heatshare.integration.minersite;

import java.net.InetSocketAddress;
import org.heatshare.integration.login.Login;
import org.jspecify.annotations.Nullable;

/**
 * Where a miner is asked.
 *
 * @param login for families that show their figures only to a user; absent where none is needed
 */
public record MinerEndpoint(
        InetSocketAddress address, @Nullable Login login) {
    public static MinerEndpoint of(InetSocketAddress address) {
        return new MinerEndpoint(address, null);
    }
}
