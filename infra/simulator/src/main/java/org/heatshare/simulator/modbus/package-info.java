/**
 * The heat exchanger's controller on Modbus TCP, as a site's building automation has one. It exists so that the portal's
 * site-level reading has a real peer; it tells what the town's model says and can be written to by nobody.
 */
@NullMarked
package org.heatshare.simulator.modbus;

import org.jspecify.annotations.NullMarked;
