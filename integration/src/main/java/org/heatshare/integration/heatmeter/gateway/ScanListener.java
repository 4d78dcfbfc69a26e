package org.heatshare.integration.heatmeter.gateway;

/** Hears how a scan gets on; called by the thread that speaks to the gateway, so it must not wait. */
public interface ScanListener {

    void found(ScanFinding finding);

    /** @param share of all addresses that has been looked through, 0 to 1 */
    void searched(double share);
}
