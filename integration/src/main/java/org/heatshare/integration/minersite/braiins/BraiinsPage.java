package org.heatshare.integration.minersite.braiins;

/** The pages that we read; there is deliberately none that writes. */
enum BraiinsPage {
    DETAILS("/api/v1/miner/details"),
    STATS("/api/v1/miner/stats"),
    COOLING("/api/v1/cooling/state"),
    BOARDS("/api/v1/miner/hw/hashboards");

    /** Where user name and password are exchanged for a token. */
    static final String SIGN_IN = "/api/v1/auth/login";

    private final String path;

    BraiinsPage(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
