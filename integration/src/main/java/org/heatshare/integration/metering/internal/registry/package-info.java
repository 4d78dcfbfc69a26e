/** Rows of the registry: how they are matched by code, written together and read. */
@NullMarked
package org.heatshare.integration.metering.internal.registry;

import org.jspecify.annotations.NullMarked;
