/**
 * Which contracts a resident may see and which of them is being looked at. Everything else of the resident's pages asks
 * here first; no id from an address is believed before.
 */
@NullMarked
package org.heatshare.portal.resident.contract;

import org.jspecify.annotations.NullMarked;
