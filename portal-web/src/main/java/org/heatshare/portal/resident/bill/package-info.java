/**
 * A resident's bills: the list, one bill with every line, how its heat credit was worked out, and the document as
 * issued. It works nothing out itself that decides money: all figures are those that were issued.
 */
@NullMarked
package org.heatshare.portal.resident.bill;

import org.jspecify.annotations.NullMarked;
