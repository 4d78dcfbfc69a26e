/**
 * Works out consumption from registers: a pure function of what the meters of a meter point told, so that any order of
 * arrival gives the same days. Knows no database and no message.
 *
 * @see "docs/decisions/0040-consumption-from-registers.md"
 */
@NullMarked
package org.heatshare.integration.metering.internal.derive;

import org.jspecify.annotations.NullMarked;
