/**
 * Heat meters on M-Bus lines behind TCP converters (EN 13757-2 and -3): link layer, secondary addresses and telegrams. It
 * exists so that the portal's reading has real peers; it only translates what {@code live} tells.
 */
@NullMarked
package org.heatshare.simulator.mbus;

import org.jspecify.annotations.NullMarked;
