/**
 * The frame around every page: navigation by role, tenant and language switch, theme. It knows views only by their
 * {@link org.heatshare.portal.shell.Page} annotation, never by class.
 */
@NullMarked
package org.heatshare.portal.shell;

import org.jspecify.annotations.NullMarked;
