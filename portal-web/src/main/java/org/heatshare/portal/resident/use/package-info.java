/**
 * The page on which residents look into their heat use, from years down to hours. The period stands in the address. It
 * knows nothing of bills.
 */
@NullMarked
package org.heatshare.portal.resident.use;

import org.jspecify.annotations.NullMarked;
