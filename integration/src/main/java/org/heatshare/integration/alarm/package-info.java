/**
 * Devices in trouble: an alarm for each cause, not for each device, with an owner, a history and an end of its own when
 * the values return. Devices' states, silent meters and other features' own watches say what is wrong now; nothing that
 * was read is changed by an alarm.
 *
 * @see "docs/decisions/0150-an-alarm-for-each-cause.md"
 */
@NullMarked
package org.heatshare.integration.alarm;

import org.jspecify.annotations.NullMarked;
