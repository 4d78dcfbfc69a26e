/**
 * Looks at whole metering days after the intake has stored them, and keeps what it finds for somebody to look into.
 * The intake refuses what a meter cannot have said; here is judged what it can have said and probably should not have.
 * Nothing that was read is changed by it.
 *
 * @see "docs/decisions/0130-checks-over-days-follow-the-intake.md"
 */
@NullMarked
package org.heatshare.integration.validation;

import org.jspecify.annotations.NullMarked;
