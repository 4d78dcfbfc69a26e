/**
 * Asking hundreds of devices again and again without a thread or a Camel route each.
 *
 * <p>One event loop carries all conversations, a limit bounds the open connections, and a schedule spreads the devices
 * over their interval, so that a slow or dead one delays nobody. Knows no protocol, no table and no tenant's data; what
 * a device is asked, and what becomes of its answer, is given by whoever uses it.
 */
@NullMarked
package org.heatshare.integration.poll;

import org.jspecify.annotations.NullMarked;
