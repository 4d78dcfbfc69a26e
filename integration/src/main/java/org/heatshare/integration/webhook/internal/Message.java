package org.heatshare.integration.webhook.internal;

import java.net.URI;
import java.time.Instant;

/**
 * A delivery as it goes over the wire.
 *
 * @param signatures of the secret that counts, and while it is being replaced of the one before; separated by a space
 */
record Message(URI address, String id, Instant sentAt, String signatures, String body) {}
