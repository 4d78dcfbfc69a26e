/**
 * How fast telegrams are decoded, against jMBus on the same frames in the same run, and whether memory stays what it was. The
 * frames are made here, so that neither decoder was tried with them before.
 */
@NullMarked
package org.heatshare.bench.decode;

import org.jspecify.annotations.NullMarked;
