/**
 * Controllers that publish their values by Sparkplug B over MQTT, by a map of their metrics.
 *
 * <p>It exists so that a site whose automation already publishes needs no second way into it. It knows no broker and no
 * connection: it is given messages, and says what the edge node that sent them last told. Nothing is commanded but to
 * tell everything again.
 *
 * @see "Sparkplug specification 3.0"
 */
@NullMarked
package org.heatshare.integration.minersite.sparkplug;

import org.jspecify.annotations.NullMarked;
