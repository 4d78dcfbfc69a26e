/**
 * What partners' programs are told of. Whatever module something happens in writes it here, in the transaction of what
 * happened, so that neither is there without the other; how and when it is sent is none of its business.
 *
 * @see "docs/decisions/0162-events-are-written-with-what-they-tell-of.md"
 */
@NullMarked
package org.heatshare.db.outbox;

import org.jspecify.annotations.NullMarked;
