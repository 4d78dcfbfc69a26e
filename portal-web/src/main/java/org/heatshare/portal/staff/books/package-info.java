/** The books as a municipality's accountants read them: accounts of a period, entries, the proof that none was changed, files. */
@NullMarked
package org.heatshare.portal.staff.books;

import org.jspecify.annotations.NullMarked;
