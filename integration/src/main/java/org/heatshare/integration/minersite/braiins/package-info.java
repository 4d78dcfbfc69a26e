/**
 * Miners that run Braiins OS: its REST API on TCP 80.
 *
 * <p>It exists because each family of miners speaks its own dialect. Only pages that read are known here. The API shows
 * them to a user who signed in; it knows no user who may read alone, so that the promise to change nothing is ours.
 */
@NullMarked
package org.heatshare.integration.minersite.braiins;

import org.jspecify.annotations.NullMarked;
