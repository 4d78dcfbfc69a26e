/** A small municipality for billing's tests: homes, sites, registers, prices; all made up and the same every time. */
package org.heatshare.billing.testing;
