/**
 * Where staff paste a telegram and see what its bytes mean, by the same decoder as the routes. It reads nothing of a
 * municipality's and keeps nothing.
 */
@NullMarked
package org.heatshare.portal.staff.telegram;

import org.jspecify.annotations.NullMarked;
