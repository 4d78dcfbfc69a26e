/** Records that a member of staff was shown personal data, before it is shown. Knows no page. */
@NullMarked
package org.heatshare.portal.personaldata;

import org.jspecify.annotations.NullMarked;
