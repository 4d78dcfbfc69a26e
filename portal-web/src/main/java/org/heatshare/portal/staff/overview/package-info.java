/**
 * The first page of municipal staff: where the heat comes from now and over time, and what needs somebody. It shows
 * what metering tells and works nothing out that money depends on.
 */
@NullMarked
package org.heatshare.portal.staff.overview;

import org.jspecify.annotations.NullMarked;
