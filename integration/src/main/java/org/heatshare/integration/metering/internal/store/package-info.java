/**
 * Rows of metered heat: how they are read, locked and written in bulk. Decides nothing.
 */
@NullMarked
package org.heatshare.integration.metering.internal.store;

import org.jspecify.annotations.NullMarked;
