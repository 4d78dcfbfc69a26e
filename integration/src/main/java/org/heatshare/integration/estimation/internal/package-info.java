/** Estimation of one meter point after the other. */
@NullMarked
package org.heatshare.integration.estimation.internal;

import org.jspecify.annotations.NullMarked;
