/**
 * Words, dates, numbers and money in the reader's language. Every text of a page stands in a bundle here, one file an
 * area and language; it knows no page and no business.
 */
@NullMarked
package org.heatshare.portal.text;

import org.jspecify.annotations.NullMarked;
