/**
 * Who did what, and which member of staff looked at whose personal data. Entries hold ids, never names, so that a
 * person can be erased and the log stays. Knows no feature that writes to it.
 */
@NullMarked
package org.heatshare.db.audit;

import org.jspecify.annotations.NullMarked;
