package org.heatshare.integration.scan;

/** Hears how a scan gets on. Called by the thread that speaks to devices, so it must not wait. */
public interface ScanProgress {

    void found(FoundMeter meter);

    /** @param called the primary address or serial number to which several devices answer at once */
    void clash(String called);

    /** @param share of all addresses that has been looked through, 0 to 1 */
    void searched(double share);
}
