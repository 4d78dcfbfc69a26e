/**
 * Keys of meters and what they open: the ciphers that M-Bus uses (EN 13757-7, Open Metering System).
 *
 * <p>It exists apart so that keys are handled in one small place. It must not know what stands in a telegram, and it never
 * judges whether a key was right: whoever knows what the plain bytes must look like does.
 */
@NullMarked
package org.heatshare.integration.heatmeter.security;

import org.jspecify.annotations.NullMarked;
