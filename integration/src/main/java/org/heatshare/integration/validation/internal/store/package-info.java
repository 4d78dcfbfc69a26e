/** Reads what the checks look at, and keeps what they find. */
@NullMarked
package org.heatshare.integration.validation.internal.store;

import org.jspecify.annotations.NullMarked;
