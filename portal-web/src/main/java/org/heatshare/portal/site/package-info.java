/**
 * A miner site as a page: what it delivers, how it runs, and every miner, for whoever may see it.
 *
 * <p>It exists because the operator and the municipality's staff look at the same site. Who may see which site is decided
 * by their own pages. It knows no home and no resident.
 */
@NullMarked
package org.heatshare.portal.site;

import org.jspecify.annotations.NullMarked;
