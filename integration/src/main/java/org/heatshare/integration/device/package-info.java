/**
 * What is known of devices beyond their values: which there are, whether they answer, what they complain of.
 *
 * <p>It exists so that a silent device shows before its data are missed on a bill. It must not know how a device is
 * asked.
 */
@NullMarked
package org.heatshare.integration.device;

import org.jspecify.annotations.NullMarked;
