/**
 * Whether the portal is alive and ready, and figures about its work, for whoever operates it. Shows no personal data:
 * these addresses need no sign-in.
 */
@NullMarked
package org.heatshare.portal.health;

import org.jspecify.annotations.NullMarked;
