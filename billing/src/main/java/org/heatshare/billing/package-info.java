/**
 * The money side of heat, wired: all services that pages, routes and tests use, and the way in for a municipality's
 * first data. It knows its features; no feature knows it.
 */
@NullMarked
package org.heatshare.billing;

import org.jspecify.annotations.NullMarked;
