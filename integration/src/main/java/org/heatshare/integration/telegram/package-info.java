/**
 * Telegrams that others hand in: opened with the keys that staff entered, read, and given on as read-outs.
 *
 * <p>The feature exists because meters that send by radio are heard by partners' receivers, and because their keys are secrets
 * of the municipality, whether a meter is heard or asked. Here alone is a key read from the database. It does not judge readings; the intake does.
 */
@NullMarked
package org.heatshare.integration.telegram;

import org.jspecify.annotations.NullMarked;
