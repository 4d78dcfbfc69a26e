/**
 * How long a start takes and how much memory it takes up. Exists because a demo that starts slowly is not tried; it must
 * not know the parts beyond what the launcher tells of them.
 */
@NullMarked
package org.heatshare.bench.start;

import org.jspecify.annotations.NullMarked;
