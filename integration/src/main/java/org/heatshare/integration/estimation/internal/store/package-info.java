/** What estimation reads beside the days of one meter point. */
@NullMarked
package org.heatshare.integration.estimation.internal.store;

import org.jspecify.annotations.NullMarked;
