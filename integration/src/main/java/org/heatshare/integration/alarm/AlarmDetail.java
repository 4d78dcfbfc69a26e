package org.heatshare.integration.alarm;

import java.util.List;

/**
 * An alarm with all that is known of it.
 *
 * @param devices codes or serials of what it concerns, at most a thousand
 * @param history the earliest first
 */
public record AlarmDetail(Alarm alarm, List<String> devices, List<AlarmEvent> history) {}
