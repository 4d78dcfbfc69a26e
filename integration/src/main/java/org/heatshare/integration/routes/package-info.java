/**
 * Where devices meet the metering: Camel routes that carry what protocols bring to the services that keep it.
 *
 * <p>A route knows its tenant from its own configuration. What a message means, and whether it is believed, is decided
 * elsewhere.
 */
@NullMarked
package org.heatshare.integration.routes;

import org.jspecify.annotations.NullMarked;
