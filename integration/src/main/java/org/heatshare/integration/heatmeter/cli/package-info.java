/**
 * The {@code decode} command: the same decoder as the routes, for a person with a telegram in hand.
 *
 * <p>It must need no server, no database and no container.
 */
@NullMarked
package org.heatshare.integration.heatmeter.cli;

import org.jspecify.annotations.NullMarked;
