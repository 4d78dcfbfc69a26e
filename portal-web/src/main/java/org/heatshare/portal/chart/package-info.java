/**
 * Charts with their table twin. A chart is described by what its series mean; colours and fonts follow from that, the
 * same for the same thing on every page. It knows no business and no page.
 */
@NullMarked
package org.heatshare.portal.chart;

import org.jspecify.annotations.NullMarked;
