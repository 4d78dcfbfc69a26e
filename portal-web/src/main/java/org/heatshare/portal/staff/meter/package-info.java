/**
 * Heat meters for staff: which there are and how they stand, and what one of them said and measured. It reads through
 * metering's lookup and shows; who lives where is shown only to those whose work needs it.
 */
@NullMarked
package org.heatshare.portal.staff.meter;

import org.jspecify.annotations.NullMarked;
