/**
 * What everybody may know: a municipality's page without sign-in, and where its network's heat came from. Sums of a
 * whole network only; it knows no person, no home and no contract.
 */
@NullMarked
package org.heatshare.portal.open;

import org.jspecify.annotations.NullMarked;
