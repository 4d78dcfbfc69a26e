/**
 * Feeds the towns' past into the portal's partner API, as a municipality that moves to the portal would. It exists so that
 * the demo has 25 months of history that passed the product's own intake. It knows the API's address and form and nothing
 * behind it.
 */
@NullMarked
package org.heatshare.simulator.history;

import org.jspecify.annotations.NullMarked;
