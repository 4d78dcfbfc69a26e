/** Getting paid, as a municipality's accountants see it: banks' files, payments that wait, open invoices by their age. */
@NullMarked
package org.heatshare.portal.staff.payment;

import org.jspecify.annotations.NullMarked;
