/**
 * Limits of the checks: what a municipality, or a model of meters, needs other than the usual. A check that cries wolf is
 * ignored, and only those who know the network can tell.
 */
@NullMarked
package org.heatshare.portal.staff.threshold;

import org.jspecify.annotations.NullMarked;
