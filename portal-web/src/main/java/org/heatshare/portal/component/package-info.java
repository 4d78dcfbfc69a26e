/**
 * The small parts that pages are made of: header, answer, figures, badges, notices, tables, skeletons. They know how
 * things look and read aloud, and nothing about heat or money.
 */
@NullMarked
package org.heatshare.portal.component;

import org.jspecify.annotations.NullMarked;
