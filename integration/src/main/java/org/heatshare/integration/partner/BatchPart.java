package org.heatshare.integration.partner;

/**
 * Verdicts of some thousands of a batch's items, in their order.
 *
 * @param firstIndex place of the first of them in the body, from 0
 * @param verdicts JSON array
 */
record BatchPart(int firstIndex, String verdicts) {}
