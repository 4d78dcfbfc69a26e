/**
 * What a building can be expected to use: pure functions of what it used before and of the weather. Knows no database and
 * no check.
 */
@NullMarked
package org.heatshare.integration.estimation;

import org.jspecify.annotations.NullMarked;
