/**
 * Tells partners' programs what has happened, so that they need not ask for it: each event that a webhook wants is sent to
 * its address, signed, until it is taken or given up. What happened was written to the outbox by whoever it happened to;
 * this feature knows nothing of alarms, batches or invoices.
 *
 * @see "docs/decisions/0162-events-are-written-with-what-they-tell-of.md"
 * @see "docs/decisions/0163-webhooks-are-sent-by-apaches-client.md"
 * @see <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>
 */
@NullMarked
package org.heatshare.integration.webhook;

import org.jspecify.annotations.NullMarked;
