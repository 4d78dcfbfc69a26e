/**
 * What a crash costs: the portal or the database is killed at random moments while readings come in. Exists because that
 * nothing acknowledged is lost is a promise, and promises are tried; it knows the portal by its partner API alone, and
 * looks into the database only before and afterwards.
 */
@NullMarked
package org.heatshare.bench.crash;

import org.jspecify.annotations.NullMarked;
