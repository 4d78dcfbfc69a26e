/**
 * Hours that nobody measured: which meters lack some, and filling them for many meters at once. How they are filled is
 * the estimation's business.
 */
@NullMarked
package org.heatshare.portal.staff.gap;

import org.jspecify.annotations.NullMarked;
