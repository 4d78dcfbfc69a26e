package org.heatshare.integration.minersite;

import org.jspecify.annotations.Nullable;

/**
 * Which miners are asked for; what is absent does not narrow.
 *
 * @param codeContains a part of the miner's code
 */
public record MinerFilter(
        @Nullable String siteCode,
        @Nullable Integer phase,
        @Nullable String container,
        @Nullable MinerCondition condition,
        @Nullable String codeContains) {
    public static final MinerFilter ALL = new MinerFilter(null, null, null, null, null);

    public static MinerFilter ofSite(String siteCode) {
        return new MinerFilter(siteCode, null, null, null, null);
    }

    public MinerFilter in(MinerCondition only) {
        return new MinerFilter(siteCode, phase, container, only, codeContains);
    }
}
