/**
 * How miners are asked: a connection a question, over the devices' shared event loop.
 *
 * <p>It exists because families share their ways of asking (cgminer's API, JSON with its length in front, HTTP), while
 * each means something else by its figures. Knows no family.
 */
@NullMarked
package org.heatshare.integration.minersite.wire;

import org.jspecify.annotations.NullMarked;
