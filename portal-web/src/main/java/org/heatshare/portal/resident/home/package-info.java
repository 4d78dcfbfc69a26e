/**
 * A resident's first page: this month in a sentence, the last thirteen months, where the heat came from, the newest
 * bill. It only joins what the other features know.
 */
@NullMarked
package org.heatshare.portal.resident.home;

import org.jspecify.annotations.NullMarked;
