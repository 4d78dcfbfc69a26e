/**
 * Alarms in words, for whoever may see them: staff of the municipality, and the heat operator those of its own sites.
 */
@NullMarked
package org.heatshare.portal.alarm;

import org.jspecify.annotations.NullMarked;
