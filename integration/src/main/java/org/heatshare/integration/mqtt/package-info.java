/**
 * Heat meters whose readings come over MQTT: from wmbusmeters, and over LoRaWAN network servers.
 *
 * <p>It exists because these meters speak by themselves and cannot be asked. A message is acknowledged to the broker only when
 * it, or its quarantine record, is durable. The tenant is the source's own; nothing in a message can change it.
 */
@NullMarked
package org.heatshare.integration.mqtt;

import org.jspecify.annotations.NullMarked;
