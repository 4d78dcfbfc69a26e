/**
 * What the checks over whole days found, as a work list for staff: the most severe first, each with an owner or without
 * one, until it is put right or dismissed with a reason. It knows meters by their codes only, never who lives there.
 */
@NullMarked
package org.heatshare.portal.staff.finding;

import org.jspecify.annotations.NullMarked;
