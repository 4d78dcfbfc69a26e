/**
 * How long a month's billing takes, against a plain sum over the same month's hours on the same server. It fills its own
 * municipalities and must not share figures with the demo's.
 */
@NullMarked
package org.heatshare.bench.billing;

import org.jspecify.annotations.NullMarked;
