/**
 * Files of readings for staff: the feeds with their templates, made from a sample with a preview, and what became of each
 * file and its rows.
 */
@NullMarked
package org.heatshare.portal.staff.file;

import org.jspecify.annotations.NullMarked;
