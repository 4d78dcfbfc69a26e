/**
 * Starts, watches and stops the parts of one installation side by side: MariaDB, Keycloak, the portal and the demo
 * devices. Exists so that one command gives a working system on one machine; it must not know what the parts do, and
 * imports no other module.
 */
@NullMarked
package org.heatshare.launcher;

import org.jspecify.annotations.NullMarked;
