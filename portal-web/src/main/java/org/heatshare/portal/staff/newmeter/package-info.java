/**
 * Entering a meter that stands somewhere and is not in the registry yet, wherever staff come upon it. It knows neither
 * quarantine nor scans.
 */
@NullMarked
package org.heatshare.portal.staff.newmeter;

import org.jspecify.annotations.NullMarked;
