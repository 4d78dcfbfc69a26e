/** What pages and partners ask of consumption. Reads only. */
@NullMarked
package org.heatshare.integration.metering.internal.query;

import org.jspecify.annotations.NullMarked;
