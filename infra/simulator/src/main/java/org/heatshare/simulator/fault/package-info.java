/**
 * What can be made to go wrong while the simulator runs, and the small HTTP port that switches it. It exists so that tests
 * and people see how the portal behaves when devices do not. It names targets by code and knows no device.
 */
@NullMarked
package org.heatshare.simulator.fault;

import org.jspecify.annotations.NullMarked;
