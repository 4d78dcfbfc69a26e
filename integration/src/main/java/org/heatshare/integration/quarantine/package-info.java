/**
 * Keeps whatever was refused, with its bytes and the reason, until somebody replays or discards it: nothing that
 * arrives is lost. Knows no protocol and no meter; who can read a kind of bytes registers a {@link
 * org.heatshare.integration.quarantine.Replay} for it.
 */
@NullMarked
package org.heatshare.integration.quarantine;

import org.jspecify.annotations.NullMarked;
