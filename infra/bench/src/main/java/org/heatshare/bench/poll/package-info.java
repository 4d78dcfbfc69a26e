/**
 * How fast hundreds of miners are asked over few connections: the poller of the product against miners that only wait.
 */
@NullMarked
package org.heatshare.bench.poll;

import org.jspecify.annotations.NullMarked;
