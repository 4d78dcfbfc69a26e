/** How alarms are kept, and how devices' states and silent meters become troubles. */
@NullMarked
package org.heatshare.integration.alarm.internal;

import org.jspecify.annotations.NullMarked;
