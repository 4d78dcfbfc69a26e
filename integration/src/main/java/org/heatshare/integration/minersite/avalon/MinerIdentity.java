package org.heatshare.integration.minersite.avalon;

/** Which miner answers: model and product as the maker names them, its own number (DNA) and its firmware. */
public record MinerIdentity(String model, String product, String dna, String firmware) {}
