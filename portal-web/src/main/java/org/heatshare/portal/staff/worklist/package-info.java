/**
 * What work lists of staff have in common: search, order and filter in the page's address, rows that each have their
 * actions, and a word for when there is nothing to do. It knows nothing of what the lists hold.
 */
@NullMarked
package org.heatshare.portal.staff.worklist;

import org.jspecify.annotations.NullMarked;
