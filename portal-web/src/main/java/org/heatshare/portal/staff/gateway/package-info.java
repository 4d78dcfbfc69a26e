/**
 * The gateways behind which wired meters stand: how each is, and a scan that finds the meters on its line and leads to
 * entering those that the registry does not know. A scan goes on when its page is left (decision 63).
 */
@NullMarked
package org.heatshare.portal.staff.gateway;

import org.jspecify.annotations.NullMarked;
