/**
 * What the partner API and files of readings cost over the bare intake, in time and in memory. Exists because a town's
 * history comes by them; it speaks to the API's routes without HTTP and tokens, which the machine's own speed decides.
 */
@NullMarked
package org.heatshare.bench.partner;

import org.jspecify.annotations.NullMarked;
