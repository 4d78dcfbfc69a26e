/**
 * The story of each role, told by a real browser to the real parts: Payara, Keycloak, MariaDB and the simulated devices.
 * Knows addresses, roles, labels and nothing of the code behind them.
 */
@NullMarked
package org.heatshare.e2e;

import org.jspecify.annotations.NullMarked;
