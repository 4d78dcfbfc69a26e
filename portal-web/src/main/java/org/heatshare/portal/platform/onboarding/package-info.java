/**
 * Brings a municipality to what its onboarding document says: who it is, its network and devices, its people, prices
 * and agreements, and the months to bill at once. Applying it again changes nothing. It decides nothing of business;
 * the services of metering and billing do.
 *
 * @see "docs/schemas/onboarding.schema.json"
 */
@NullMarked
package org.heatshare.portal.platform.onboarding;

import org.jspecify.annotations.NullMarked;
