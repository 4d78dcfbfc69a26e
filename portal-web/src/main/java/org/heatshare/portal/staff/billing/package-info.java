/**
 * Where staff bill a month: draft it, look at it, and have a second person release it. What a bill says and who may
 * release it is billing's to decide; this shows it and says why something is refused.
 */
@NullMarked
package org.heatshare.portal.staff.billing;

import org.jspecify.annotations.NullMarked;
