/**
 * Puts the modules together: reads the configuration, opens the databases, makes the services for whoever asks for
 * them, and starts and stops everything in order. Nothing of business is decided here.
 */
@NullMarked
package org.heatshare.portal.wiring;

import org.jspecify.annotations.NullMarked;
