/**
 * Bitmain's Antminer, hydro-cooled and other: cgminer's API on TCP 4028.
 *
 * <p>It exists because each family of miners speaks its own dialect. Only commands that read are known here.
 */
@NullMarked
package org.heatshare.integration.minersite.antminer;

import org.jspecify.annotations.NullMarked;
