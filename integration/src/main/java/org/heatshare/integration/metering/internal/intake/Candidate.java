package org.heatshare.integration.metering.internal.intake;

import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.internal.store.RawRow;

/**
 * A read-out that has passed the checks that need no other read-out.
 *
 * @param index its place in the delivery
 * @param resolutionWh the smallest step of its energy register
 */
record Candidate(int index, ReadOut readOut, RawRow row, long resolutionWh) {}
