/**
 * Starts parts in the order of their needs, watches them, restarts what dies and stops all in reverse order. Exists so
 * that no crash stays hidden; it must not know what a part is.
 */
@NullMarked
package org.heatshare.launcher.supervision;

import org.jspecify.annotations.NullMarked;
