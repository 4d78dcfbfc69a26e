/**
 * Brings municipalities to what their onboarding documents say: who they are, their network, meters, contracts, prices.
 * A document is applied whole and can be applied again; {@code docs/schemas/onboarding.schema.json} describes it. Knows
 * the services that keep these things, and nothing of how they keep them.
 */
@NullMarked
package org.heatshare.portal.platform.onboarding;

import org.jspecify.annotations.NullMarked;
