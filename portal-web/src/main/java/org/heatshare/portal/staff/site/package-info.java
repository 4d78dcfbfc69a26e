/** A miner site as the municipality's staff see it: the same page as its operator's, for every site of the municipality. */
@NullMarked
package org.heatshare.portal.staff.site;

import org.jspecify.annotations.NullMarked;
