/**
 * Which families of miners there are, and of which a miner is.
 *
 * <p>It exists so that a device's configuration names its family, or leaves it to be found, and nothing else need know
 * the families.
 */
@NullMarked
package org.heatshare.integration.minersite.family;

import org.jspecify.annotations.NullMarked;
