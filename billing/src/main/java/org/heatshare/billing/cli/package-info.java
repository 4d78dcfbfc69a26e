/**
 * The command line's {@code rate} and {@code split}: the billing run's own code on documents from files, so that anybody
 * can work a bill out again without a server. It knows no database.
 */
@NullMarked
package org.heatshare.billing.cli;

import org.jspecify.annotations.NullMarked;
