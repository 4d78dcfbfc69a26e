/**
 * Operating-system processes: starting, recording, recognising and ending them, and who holds a port. Exists because a
 * launcher that was killed leaves processes behind that only their records identify; it must not know the parts.
 */
@NullMarked
package org.heatshare.launcher.process;

import org.jspecify.annotations.NullMarked;
