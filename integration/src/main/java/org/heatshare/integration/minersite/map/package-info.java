/**
 * What the maps of controllers have in common, whichever protocol they speak: documents that are read strictly, and
 * quantities whose values mean the same from every controller.
 */
@NullMarked
package org.heatshare.integration.minersite.map;

import org.jspecify.annotations.NullMarked;
