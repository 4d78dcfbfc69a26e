/**
 * Finds the meters that stand behind a gateway and says which of them the registry knows, so that nobody has to type what
 * the meters can tell. It changes neither meters nor registry.
 */
@NullMarked
package org.heatshare.integration.scan;

import org.jspecify.annotations.NullMarked;
