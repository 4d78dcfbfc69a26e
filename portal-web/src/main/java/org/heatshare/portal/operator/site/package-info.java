/**
 * A heat operator's miner sites over all the municipalities that it serves: what they deliver, how they run, what needs
 * somebody. It knows no home and no resident.
 */
@NullMarked
package org.heatshare.portal.operator.site;

import org.jspecify.annotations.NullMarked;
