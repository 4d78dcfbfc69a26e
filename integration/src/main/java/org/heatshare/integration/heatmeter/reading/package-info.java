/**
 * One meter reading whatever the make: a normaliser turns a device family's telegrams into it.
 *
 * <p>It exists so that vendors' records and field names end here. It must not know how the telegrams arrived.
 */
@NullMarked
package org.heatshare.integration.heatmeter.reading;

import org.jspecify.annotations.NullMarked;
