/**
 * What a heat operator is owed: its settlements over all municipalities, and the working of each. All figures are those
 * that were released.
 */
@NullMarked
package org.heatshare.portal.operator.settlement;

import org.jspecify.annotations.NullMarked;
