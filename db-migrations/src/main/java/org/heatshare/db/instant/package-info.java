/** How the generated schema classes show a stored time: as an instant, never as a local time. Knows no table. */
@NullMarked
package org.heatshare.db.instant;

import org.jspecify.annotations.NullMarked;
