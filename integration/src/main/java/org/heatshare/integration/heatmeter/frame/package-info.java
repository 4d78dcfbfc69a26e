/**
 * The link layers of wired (EN 13757-2) and wireless M-Bus (EN 13757-4): which bytes form a frame, and whether they arrived
 * whole.
 *
 * <p>It exists apart so that a damaged frame is refused before anyone asks what it means. It must not know data
 * records.
 */
@NullMarked
package org.heatshare.integration.heatmeter.frame;

import org.jspecify.annotations.NullMarked;
