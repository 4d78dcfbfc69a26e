package org.heatshare.integration.heatmeter.gateway;

/** How the meters behind a gateway are looked for. */
public enum ScanWay {
    /** Each of the primary addresses from 0 on is called; of meters that share one, none is found. */
    PRIMARY,
    /**
     * Meters are selected by ever more digits of their serial number until one alone answers (EN 13757-7, wildcards), so
     * that meters are found whatever their addresses.
     */
    SECONDARY
}
