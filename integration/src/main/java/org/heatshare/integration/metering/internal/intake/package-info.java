/** How the intake judges, keeps and derives. */
@NullMarked
package org.heatshare.integration.metering.internal.intake;

import org.jspecify.annotations.NullMarked;
