/**
 * What partners' systems call: readings in, what became of them out. Speaks HTTP and JSON through Camel, and knows of
 * metering only what its services offer. Who calls was proven before a request comes here.
 */
@NullMarked
package org.heatshare.integration.partner;

import org.jspecify.annotations.NullMarked;
