/**
 * What an installation's owner may set, where its files lie and which secrets were generated for it. Exists so that
 * every other package gets ready values; it must not know how a part is started.
 */
@NullMarked
package org.heatshare.launcher.settings;

import org.jspecify.annotations.NullMarked;
