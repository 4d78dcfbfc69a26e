/**
 * Deliveries in MSCONS, the metered services consumption report of UN/EDIFACT D.96A, as it is used for heat in the Nordic countries
 * (Ediel). Own code on the level of segments: what is refused is kept as it came, and memory does not grow with the file.
 *
 * @see "docs/decisions/0122-mscons-messages-are-taken-whole.md"
 */
@NullMarked
package org.heatshare.integration.file.mscons;

import org.jspecify.annotations.NullMarked;
