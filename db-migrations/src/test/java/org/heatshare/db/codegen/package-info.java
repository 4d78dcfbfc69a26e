/**
 * Makes the typed mirror of the schema before the module is compiled; therefore it must not import anything of the
 * module but the embedded server.
 */
@NullMarked
package org.heatshare.db.codegen;

import org.jspecify.annotations.NullMarked;
