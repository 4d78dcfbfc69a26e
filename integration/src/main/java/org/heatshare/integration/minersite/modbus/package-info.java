/**
 * Controllers of heat exchangers, pumps and the like over Modbus TCP, by a map of their registers.
 *
 * <p>No two controllers have the same registers, so that the map is configuration. Registers are read, never written.
 */
@NullMarked
package org.heatshare.integration.minersite.modbus;

import org.jspecify.annotations.NullMarked;
