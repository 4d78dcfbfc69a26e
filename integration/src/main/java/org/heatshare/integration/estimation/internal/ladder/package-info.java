/** The ladder of estimation: pure functions of what was measured before and after, of the weather and of neighbours. */
@NullMarked
package org.heatshare.integration.estimation.internal.ladder;

import org.jspecify.annotations.NullMarked;
