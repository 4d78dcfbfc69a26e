/**
 * The demo's devices and data: two towns whose miners, heat meters and controllers answer on their real protocols. It must
 * not share code with the product, or an error in both would cancel out.
 */
@NullMarked
package org.heatshare.simulator;

import org.jspecify.annotations.NullMarked;
