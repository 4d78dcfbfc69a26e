/**
 * Miner sites: what the miners and the heat exchanger's controller tell, what state they are in, and what that makes
 * of a site.
 *
 * <p>It exists for those who run and watch sites. Money rests on legal heat meters alone, so that nothing here may
 * reach billing. Devices are read, never written to.
 */
@NullMarked
package org.heatshare.integration.minersite;

import org.jspecify.annotations.NullMarked;
