/**
 * Devices in trouble as a work list for staff: one alarm for each cause, the most severe first, each with an owner, what
 * it means, what helps and what happened. It knows devices and meters by their codes, never who lives there.
 */
@NullMarked
package org.heatshare.portal.staff.alarm;

import org.jspecify.annotations.NullMarked;
