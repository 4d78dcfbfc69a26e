/**
 * The parts of an installation: how each is prepared, started and asked for its health. Exists so that the peculiarities
 * of MariaDB, Keycloak, Payara and the simulator stay in one file each; it must not know restarts or order.
 */
@NullMarked
package org.heatshare.launcher.part;

import org.jspecify.annotations.NullMarked;
