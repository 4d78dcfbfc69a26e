/**
 * Where staff see what was refused and why, look at the bytes, and send them through the intake again or set them
 * aside with a reason. It judges nothing itself; metering does.
 */
@NullMarked
package org.heatshare.portal.staff.quarantine;

import org.jspecify.annotations.NullMarked;
