/**
 * Makes Keycloak's import file from the realm template of {@code infra/keycloak}. Exists because the template holds no
 * secret and no address; it must not know how Keycloak is started.
 */
@NullMarked
package org.heatshare.launcher.realm;

import org.jspecify.annotations.NullMarked;
