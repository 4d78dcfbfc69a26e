/** How fast invoices become PDFs, beside the shortest page that the library makes. */
@NullMarked
package org.heatshare.bench.document;

import org.jspecify.annotations.NullMarked;
