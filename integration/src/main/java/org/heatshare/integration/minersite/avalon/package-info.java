/**
 * Canaan's Avalon miners: the cgminer-style API on TCP 4028.
 *
 * <p>It exists because each family of miners speaks its own dialect. Only commands that read are known here.
 */
@NullMarked
package org.heatshare.integration.minersite.avalon;

import org.jspecify.annotations.NullMarked;
