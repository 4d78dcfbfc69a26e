/**
 * One thread and one selector behind a thousand listening devices. It exists because every demo miner has a loopback
 * address of its own; it moves bytes and knows no protocol.
 */
@NullMarked
package org.heatshare.simulator.net;

import org.jspecify.annotations.NullMarked;
