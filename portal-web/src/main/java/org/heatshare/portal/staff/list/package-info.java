/**
 * What lists of staff have in common: search, order and filter in the page's address, rows that lead somewhere or have
 * their actions, and a word for when there is nothing. It knows nothing of what the lists hold.
 */
@NullMarked
package org.heatshare.portal.staff.list;

import org.jspecify.annotations.NullMarked;
