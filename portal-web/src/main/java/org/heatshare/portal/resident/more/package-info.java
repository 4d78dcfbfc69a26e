/**
 * What residents need seldom: their contracts, language and look, and what the heat credit is.
 */
@NullMarked
package org.heatshare.portal.resident.more;

import org.jspecify.annotations.NullMarked;
