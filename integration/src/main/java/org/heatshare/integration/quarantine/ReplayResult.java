package org.heatshare.integration.quarantine;

/**
 * What a replay came to.
 *
 * @param taken how many the intake took
 * @param refused how many it refused again
 */
public record ReplayResult(int taken, int refused) {}
