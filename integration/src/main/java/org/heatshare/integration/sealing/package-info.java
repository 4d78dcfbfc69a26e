/**
 * Secrets that the programs must be able to read again, such as meters' keys, kept so that the database alone does not give
 * them away.
 *
 * @see "docs/decisions/0101-meter-keys-are-sealed-and-never-shown.md"
 */
@NullMarked
package org.heatshare.integration.sealing;

import org.jspecify.annotations.NullMarked;
