/** Who acts for which heat operator, and in which municipalities. The operator's features ask here first. */
@NullMarked
package org.heatshare.portal.operator;

import org.jspecify.annotations.NullMarked;
