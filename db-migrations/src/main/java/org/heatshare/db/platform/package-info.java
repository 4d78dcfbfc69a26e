/**
 * What spans municipalities beside the tenants themselves: the heat operators and whom they serve, and which onboarding
 * documents were applied. Holds no personal data of residents and knows no tenant's tables.
 */
@NullMarked
package org.heatshare.db.platform;

import org.jspecify.annotations.NullMarked;
