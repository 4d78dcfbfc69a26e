/** How deliveries are claimed, signed and sent. */
@NullMarked
package org.heatshare.integration.webhook.internal;

import org.jspecify.annotations.NullMarked;
