/**
 * Proof of a home's heat credit: a tree over the credits of a pool, in which a home can show that its own is part of the published total,
 * and that its share follows from its own use, while nothing of other homes is told. Pure calculation that an auditor can take out and run.
 *
 * @see "docs/proof.md"
 */
@NullMarked
package org.heatshare.billing.proof;

import org.jspecify.annotations.NullMarked;
