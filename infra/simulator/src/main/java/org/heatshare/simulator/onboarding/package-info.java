/**
 * Writes down each municipality as the document with which the portal takes it on: networks, devices, meters, contracts
 * and prices (docs/schemas/onboarding.schema.json). It exists so that the demo enters the portal the way a real
 * municipality would. It knows nothing of the portal's tables.
 */
@NullMarked
package org.heatshare.simulator.onboarding;

import org.jspecify.annotations.NullMarked;
