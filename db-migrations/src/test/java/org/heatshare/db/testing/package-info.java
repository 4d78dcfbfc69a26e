/**
 * A real MariaDB for every integration test, because a stand-in would not refuse what the real one refuses. Knows
 * nothing of billing or metering.
 */
@NullMarked
package org.heatshare.db.testing;

import org.jspecify.annotations.NullMarked;
