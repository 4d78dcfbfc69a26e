/**
 * A home's heat by day and hour, within the days on which the resident has a contract. Home and use pages share it; it
 * knows nothing of money and nothing of how things look.
 */
@NullMarked
package org.heatshare.portal.resident.heat;

import org.jspecify.annotations.NullMarked;
