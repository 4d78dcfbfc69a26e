/**
 * How fast readings become durable consumption, over what the database itself takes in. Exists because an import of
 * years and a night's catching up both wait for it; knows the intake only by its public face.
 */
@NullMarked
package org.heatshare.bench.ingest;

import org.jspecify.annotations.NullMarked;
