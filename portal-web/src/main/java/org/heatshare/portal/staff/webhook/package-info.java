/**
 * Webhooks for a municipality's administrators: which addresses are told of what, what became of each delivery, and how to
 * send it again. A secret is shown once, in the dialog that follows its making.
 */
@NullMarked
package org.heatshare.portal.staff.webhook;

import org.jspecify.annotations.NullMarked;
