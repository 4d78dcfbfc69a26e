/**
 * What devices tell right now: the town's model with the faults that are switched on. It exists so that protocols only
 * translate; it knows none of them.
 */
@NullMarked
package org.heatshare.simulator.live;

import org.jspecify.annotations.NullMarked;
