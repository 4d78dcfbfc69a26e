/**
 * Who the municipalities are, and how to reach the database of exactly one of them. A connection sees one tenant at a
 * time because the database server refuses everything else. Knows no business table.
 *
 * @see "docs/decisions/0003-a-database-and-a-role-per-tenant.md"
 */
@NullMarked
package org.heatshare.db.tenancy;

import org.jspecify.annotations.NullMarked;
