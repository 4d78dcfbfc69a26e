/**
 * The time that a bill is for: local dates, half-open. It exists because months and years have unequal lengths and
 * every proration must count the same days; it knows no time zone and no metering calendar.
 */
@NullMarked
package org.heatshare.billing.period;

import org.jspecify.annotations.NullMarked;
