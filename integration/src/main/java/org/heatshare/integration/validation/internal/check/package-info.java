/** The checks themselves: pure functions of a meter's day and the days before it. */
@NullMarked
package org.heatshare.integration.validation.internal.check;

import org.jspecify.annotations.NullMarked;
