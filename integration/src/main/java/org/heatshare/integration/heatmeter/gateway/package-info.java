/**
 * The conversation with heat meters behind an M-Bus/TCP gateway: reset or select, request, repeat, next telegram.
 *
 * <p>A gateway is a wire with one talker at a time, so that meters are asked one after the other on one connection.
 * Nothing here changes a meter. It must not know tenants, schedules or where read-outs are kept.
 */
@NullMarked
package org.heatshare.integration.heatmeter.gateway;

import org.jspecify.annotations.NullMarked;
